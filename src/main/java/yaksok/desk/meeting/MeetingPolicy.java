package yaksok.desk.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may log a meeting, and who may change one: the first rule that refuses decides. */
final class MeetingPolicy {
  /** A rule: the refusal, or empty where it has nothing against it. */
  interface Rule extends Function<Attempt, Optional<Fault>> {}

  static final List<Rule> LOGGING =
      List.of(
          MeetingPolicy::guestsChangeNothing,
          MeetingPolicy::logsWithinTheCircle,
          MeetingPolicy::aClosedQuarterNeedsAReason);

  static final List<Rule> CHANGING =
      List.of(
          MeetingPolicy::guestsChangeNothing,
          MeetingPolicy::changesOwnOrWithinTheCircle,
          MeetingPolicy::aClosedQuarterNeedsAReason);

  static final List<Rule> REDACTING =
      List.of(MeetingPolicy::guestsChangeNothing, MeetingPolicy::stewardsAlone);

  private MeetingPolicy() {}

  static Optional<Fault> judge(List<Rule> rules, Attempt attempt) {
    return rules.stream().flatMap(rule -> rule.apply(attempt).stream()).findFirst();
  }

  /** Whether names on the card may be shown to the one who asks. */
  static boolean maySeeNames(Attempt attempt) {
    return !attempt.asker().guest() && (attempt.isAuthor() || attempt.mayEditAll());
  }

  static Optional<Fault> guestsChangeNothing(Attempt attempt) {
    return refuse(
        attempt.asker().guest(), "meeting.refused.guest", attempt, attempt.rule().logging());
  }

  static Optional<Fault> logsWithinTheCircle(Attempt attempt) {
    boolean may = attempt.isSteward() || attempt.reaches(attempt.rule().logging());
    return refuse(!may, "meeting.refused.log", attempt, attempt.rule().logging());
  }

  static Optional<Fault> changesOwnOrWithinTheCircle(Attempt attempt) {
    boolean may =
        attempt.mayEditAll() || (attempt.isAuthor() && attempt.reaches(attempt.rule().logging()));
    return refuse(!may, "meeting.refused.change", attempt, attempt.rule().editing());
  }

  static Optional<Fault> stewardsAlone(Attempt attempt) {
    return refuse(!attempt.isSteward(), "meeting.refused.redact", attempt, Rights.Circle.STEWARDS);
  }

  static Optional<Fault> aClosedQuarterNeedsAReason(Attempt attempt) {
    if (attempt.reason() != null) {
      return Optional.empty();
    }
    return attempt
        .closedQuarter()
        .map(quarter -> Fault.of(MeetingField.REASON, "meeting.refused.closed", quarter));
  }

  private static Optional<Fault> refuse(
      boolean refused, String key, Attempt attempt, Rights.Circle circle) {
    return refused
        ? Optional.of(
            Fault.of(
                MeetingField.CARD,
                key,
                WhoCan.named(attempt.rights(), attempt.stewardship(), circle)))
        : Optional.empty();
  }
}
