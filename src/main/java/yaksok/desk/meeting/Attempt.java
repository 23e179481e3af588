package yaksok.desk.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Quarter;

/**
 * What somebody is about to do to a card's meetings, with all that decides whether they may.
 *
 * @param inChannel whether the asker belongs to the card's channel, or the card has none
 * @param author who logged the meeting; null where a new one is logged
 * @param days the days that the meeting had and would have
 * @param reason given for it, where one was
 */
record Attempt(
    Asker asker,
    Rights rights,
    Stewardship stewardship,
    boolean inChannel,
    @Nullable String author,
    List<LocalDate> days,
    @Nullable String reason) {
  Attempt {
    days = List.copyOf(days);
  }

  boolean isSteward() {
    return rights.roles().mayKeep(stewardship, asker.member());
  }

  boolean isAuthor() {
    return asker.member().equals(author);
  }

  /** The rule of the card's channel. */
  Rights.Rule rule() {
    return rights.in(stewardship.channel());
  }

  boolean reaches(Rights.Circle circle) {
    return circle.reaches(() -> inChannel);
  }

  boolean mayEditAll() {
    return rights.mayEditAll(stewardship, asker.member(), () -> inChannel);
  }

  /** The first quarter it would change although the planning department has closed it. */
  Optional<Quarter> closedQuarter() {
    return days.stream().map(Quarter::of).filter(this::isClosed).findFirst();
  }

  private boolean isClosed(Quarter quarter) {
    return stewardship.closed().contains(quarter);
  }

  /** How it stands in the history. */
  Change change(Instant at) {
    return new Change(at, asker.member(), asker.through(), reason, closedQuarter().orElse(null));
  }
}
