package yaksok.domain.card;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Quarter;

/**
 * Who answers for a card in Slack, and how it is kept there. Not part of the card as a document.
 *
 * @param channel id of the Slack channel the card lives in
 * @param owner member id of the officer who keeps the card
 * @param lead member id of the team lead
 * @param remind whether reminders are sent for it
 * @param closed the quarters that the planning department has closed
 */
public record Stewardship(
    @Nullable String channel,
    @Nullable String owner,
    @Nullable String lead,
    boolean remind,
    SortedSet<Quarter> closed) {
  public static final Stewardship NONE = new Stewardship(null, null, null, true, Set.of());

  public Stewardship {
    closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
  }

  public Stewardship(
      @Nullable String channel,
      @Nullable String owner,
      @Nullable String lead,
      boolean remind,
      Set<Quarter> closed) {
    this(channel, owner, lead, remind, (SortedSet<Quarter>) new TreeSet<>(closed));
  }

  /** Whether a member owns or leads the card. */
  public boolean isKeptBy(String member) {
    return member.equals(owner) || member.equals(lead);
  }

  public Stewardship inChannel(@Nullable String id) {
    return new Stewardship(id, owner, lead, remind, closed);
  }

  public Stewardship ownedBy(@Nullable String member) {
    return new Stewardship(channel, member, lead, remind, closed);
  }

  public Stewardship ledBy(@Nullable String member) {
    return new Stewardship(channel, owner, member, remind, closed);
  }

  public Stewardship reminding(boolean on) {
    return new Stewardship(channel, owner, lead, on, closed);
  }

  public Stewardship closing(Quarter quarter) {
    SortedSet<Quarter> more = new TreeSet<>(closed);
    more.add(quarter);
    return new Stewardship(channel, owner, lead, remind, more);
  }
}
