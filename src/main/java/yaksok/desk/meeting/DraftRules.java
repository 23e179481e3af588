package yaksok.desk.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Card;

/** What a meeting must be to stand on a card; every rule that it breaks is named at once. */
final class DraftRules {
  /** What fits a line of the printed card's table, generously. */
  static final int LONGEST_TITLE = 200;

  static final int LONGEST_PLACE = 200;

  private static final List<BiFunction<Draft, Card, Optional<Fault>>> RULES =
      List.of(
          DraftRules::liesWithinTheTerm,
          DraftRules::endsAfterItBegins,
          DraftRules::hasATitle,
          DraftRules::titleIsOfALength,
          DraftRules::placeIsOfALength,
          DraftRules::evidenceIsALink);

  private DraftRules() {}

  static List<Fault> faults(Draft draft, Card card) {
    return RULES.stream().flatMap(rule -> rule.apply(draft, card).stream()).toList();
  }

  static Optional<Fault> liesWithinTheTerm(Draft draft, Card card) {
    boolean within =
        card.term().contains(draft.date())
            && (draft.until() == null || card.term().contains(draft.until()));
    return unless(
        within,
        MeetingField.DATE,
        "meeting.fault.term",
        draft.date(),
        card.number(),
        card.term().from(),
        card.term().to());
  }

  static Optional<Fault> endsAfterItBegins(Draft draft, Card card) {
    return unless(
        draft.until() == null || !draft.until().isBefore(draft.date()),
        MeetingField.UNTIL,
        "meeting.fault.until",
        draft.date());
  }

  static Optional<Fault> hasATitle(Draft draft, Card card) {
    return unless(!draft.title().isBlank(), MeetingField.TITLE, "meeting.fault.title");
  }

  static Optional<Fault> titleIsOfALength(Draft draft, Card card) {
    int length = length(draft.title());
    return unless(
        length <= LONGEST_TITLE,
        MeetingField.TITLE,
        "meeting.fault.title.long",
        length,
        LONGEST_TITLE);
  }

  static Optional<Fault> placeIsOfALength(Draft draft, Card card) {
    int length = length(draft.place());
    return unless(
        length <= LONGEST_PLACE,
        MeetingField.PLACE,
        "meeting.fault.place.long",
        length,
        LONGEST_PLACE);
  }

  static Optional<Fault> evidenceIsALink(Draft draft, Card card) {
    return unless(
        draft.evidence().stream().allMatch(each -> each.matches("https?://\\S+")),
        MeetingField.EVIDENCE,
        "meeting.fault.evidence");
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.codePointCount(0, text.length());
  }

  private static Optional<Fault> unless(
      boolean holds, MeetingField field, String key, Object... args) {
    return holds ? Optional.empty() : Optional.of(Fault.of(field, key, args));
  }
}
