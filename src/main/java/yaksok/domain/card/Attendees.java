package yaksok.domain.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a meeting: the text as it was typed, and what was read out of it (rules.md,
 * "Attendees").
 *
 * @param text word for word as typed; null where nothing was typed
 * @param headcount how many people; null where unknown
 * @param approximate the text itself says about (약, 여, about): said in words beside the count
 * @param groups roles with their counts, never names of people
 * @param organisations how many organisations took part where the text counts these, not people
 * @param people Slack member ids
 */
public record Attendees(
    @Nullable String text,
    @Nullable Integer headcount,
    boolean approximate,
    List<Group> groups,
    @Nullable Integer organisations,
    List<String> people) {
  public static final Attendees NONE = new Attendees(null, null, false, List.of(), null, List.of());

  /** People of one role or body; {@code count} is null where the text does not say how many. */
  public record Group(String name, @Nullable Integer count) {}

  public Attendees {
    groups = List.copyOf(groups);
    people = List.copyOf(people);
  }
}
