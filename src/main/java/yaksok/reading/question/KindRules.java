package yaksok.reading.question;

import static yaksok.reading.question.Tag.ACTUAL;
import static yaksok.reading.question.Tag.ATTEND;
import static yaksok.reading.question.Tag.BUDGET;
import static yaksok.reading.question.Tag.BYSOURCE;
import static yaksok.reading.question.Tag.CALENDAR;
import static yaksok.reading.question.Tag.CARD;
import static yaksok.reading.question.Tag.CARDNUMBER;
import static yaksok.reading.question.Tag.COMPARE;
import static yaksok.reading.question.Tag.COUNT;
import static yaksok.reading.question.Tag.DEADLINE;
import static yaksok.reading.question.Tag.FIELD;
import static yaksok.reading.question.Tag.FIRST;
import static yaksok.reading.question.Tag.GREET;
import static yaksok.reading.question.Tag.HELP;
import static yaksok.reading.question.Tag.HOLD;
import static yaksok.reading.question.Tag.HOWMANY;
import static yaksok.reading.question.Tag.LAST;
import static yaksok.reading.question.Tag.LIST;
import static yaksok.reading.question.Tag.MEETING;
import static yaksok.reading.question.Tag.MORE;
import static yaksok.reading.question.Tag.MUST;
import static yaksok.reading.question.Tag.NEXT;
import static yaksok.reading.question.Tag.NOT;
import static yaksok.reading.question.Tag.PEOPLE;
import static yaksok.reading.question.Tag.PERCENT;
import static yaksok.reading.question.Tag.PLANNED;
import static yaksok.reading.question.Tag.RATE;
import static yaksok.reading.question.Tag.REACH;
import static yaksok.reading.question.Tag.REMAIN;
import static yaksok.reading.question.Tag.SEARCH;
import static yaksok.reading.question.Tag.SHOW;
import static yaksok.reading.question.Tag.SOURCE;
import static yaksok.reading.question.Tag.STATUS;
import static yaksok.reading.question.Tag.TARGET;
import static yaksok.reading.question.Tag.TOTAL;
import static yaksok.reading.question.Tag.UNKNOWN;
import static yaksok.reading.question.Tag.WHEN;
import static yaksok.reading.question.Tag.WHO;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** Which kind of question it is: the first rule that fits all of its words. */
final class KindRules {
  /**
   * A rule.
   *
   * @param applies what must be among the words
   * @param allowed what else may be: any other word leaves the question to the next rule
   */
  private record Rule(Kind kind, Predicate<Asked> applies, Set<Tag> allowed) {
    boolean fits(Asked asked) {
      return applies.test(asked) && asked.hasOnly(allowed);
    }
  }

  private static final Set<Tag> ALWAYS =
      EnumSet.of(
          Tag.IGNORE,
          Tag.SUFFIX,
          SHOW,
          Tag.COMMA,
          Tag.JOIN,
          GREET,
          Tag.THEN,
          Tag.YESNO,
          CARD,
          CARDNUMBER,
          UNKNOWN);
  private static final Set<Tag> TIME =
      EnumSet.of(
          CALENDAR,
          Tag.ROLLING,
          Tag.FROM,
          Tag.UNTIL,
          Tag.SINCE,
          Tag.BEFORE,
          Tag.AFTER,
          Tag.BETWEEN,
          Tag.RANGE,
          Tag.ASOF,
          Tag.END,
          TOTAL,
          Tag.TERM,
          Tag.CUMULATIVE,
          Tag.SOFAR,
          Tag.NOW,
          Tag.NUMBER);

  private static final List<Rule> RULES =
      List.of(
          rule(Kind.HELP, KindRules::asksForHelp, HELP, LIST, HOWMANY),
          rule(
              Kind.HELP,
              asked ->
                  asked.has(GREET)
                      && asked.hasOnly(EnumSet.of(GREET, Tag.IGNORE, Tag.SUFFIX, Tag.COMMA))),
          timed(
              Kind.SEARCH,
              asked -> asked.has(SEARCH) && names(asked),
              SEARCH,
              MEETING,
              HOLD,
              WHEN,
              LIST,
              ATTEND,
              COUNT,
              HOWMANY,
              ACTUAL,
              WHO),
          timed(
              Kind.COMPARE,
              KindRules::compares,
              COMPARE,
              RATE,
              PERCENT,
              REACH,
              TARGET,
              ACTUAL,
              COUNT,
              HOWMANY,
              MEETING,
              HOLD,
              LIST),
          timed(
              Kind.BUDGET,
              asked -> asked.has(BUDGET, SOURCE, BYSOURCE),
              BUDGET,
              SOURCE,
              BYSOURCE,
              HOWMANY,
              LIST,
              HOLD),
          timed(
              Kind.DUE,
              KindRules::due,
              DEADLINE,
              MORE,
              REMAIN,
              MUST,
              COUNT,
              HOWMANY,
              MEETING,
              HOLD,
              TARGET,
              REACH),
          timed(
              Kind.REMAINING,
              KindRules::remains,
              REMAIN,
              MORE,
              MUST,
              COUNT,
              HOWMANY,
              MEETING,
              HOLD,
              TARGET,
              REACH,
              ACTUAL,
              NOT),
          timed(
              Kind.ATTENDANCE,
              asked ->
                  asked.has(PEOPLE, ATTEND)
                      && (!asked.hasWords()
                          || asked.has(PEOPLE, HOWMANY, WHO)
                          || !asked.has(HOLD, LIST, WHEN, COUNT)),
              PEOPLE,
              ATTEND,
              WHO,
              HOWMANY,
              COUNT,
              MEETING,
              HOLD,
              LIST),
          timed(Kind.STATUS, asked -> asked.has(STATUS), STATUS, LIST, HOWMANY),
          timed(
              Kind.NEXT,
              asked -> asked.has(NEXT, PLANNED),
              NEXT,
              PLANNED,
              MEETING,
              WHEN,
              HOLD,
              LIST,
              MORE),
          timed(Kind.FIRST, asked -> asked.has(FIRST), FIRST, MEETING, WHEN, HOLD, ACTUAL, LIST),
          timed(
              Kind.LAST,
              asked ->
                  asked.has(LAST) && (asked.has(MEETING, HOLD, WHEN, ACTUAL) || asked.hasWords()),
              LAST,
              MEETING,
              WHEN,
              HOLD,
              ACTUAL,
              LIST),
          timed(
              Kind.RATE,
              KindRules::rates,
              RATE,
              PERCENT,
              REACH,
              TARGET,
              ACTUAL,
              HOWMANY,
              MEETING,
              NOT,
              STATUS,
              HOLD),
          timed(
              Kind.TARGET,
              asked -> asked.has(TARGET),
              TARGET,
              COUNT,
              HOWMANY,
              MEETING,
              HOLD,
              PLANNED,
              MUST),
          timed(
              Kind.SEARCH,
              asked ->
                  asked.hasWords()
                      && (asked.has(MEETING, HOLD, WHEN, LIST)
                          || (asked.has(ATTEND) && asked.has(COUNT))),
              SEARCH,
              MEETING,
              HOLD,
              WHEN,
              LIST,
              ATTEND,
              COUNT,
              HOWMANY,
              ACTUAL),
          timed(Kind.MEETINGS, KindRules::lists, LIST, MEETING, ACTUAL, HOLD, WHEN),
          timed(Kind.ACTUAL, KindRules::counts, COUNT, HOWMANY, MEETING, HOLD, ACTUAL),
          timed(Kind.MEETINGS, asked -> asked.has(MEETING), MEETING, HOLD, WHEN),
          rule(Kind.CARD, asked -> asked.has(FIELD), FIELD, LIST, WHEN, WHO, HOWMANY, COUNT),
          rule(Kind.CARD, asked -> asked.has(CARD, CARDNUMBER), LIST, CARD));

  private KindRules() {}

  /** The kind of the question; empty where no rule fits. */
  static Optional<Kind> kind(Asked asked) {
    return RULES.stream().filter(rule -> rule.fits(asked)).map(Rule::kind).findFirst();
  }

  private static boolean asksForHelp(Asked asked) {
    return asked.has(HELP) && !asked.hasWords();
  }

  private static boolean names(Asked asked) {
    return asked.hasWords() || asked.has(MEETING);
  }

  private static boolean compares(Asked asked) {
    return asked.time().periods().size() > 1
        || (asked.has(COMPARE) && !asked.time().periods().isEmpty());
  }

  private static boolean due(Asked asked) {
    boolean quarter =
        asked.time().periods().size() == 1 && isQuarter(asked.time().periods().get(0));
    return quarter
        ? asked.has(DEADLINE) || (asked.has(MORE, MUST) && asked.has(COUNT, HOWMANY, REMAIN))
        : asked.has(DEADLINE) && asked.has(MORE, REMAIN, MUST, COUNT, HOWMANY);
  }

  private static boolean isQuarter(Period period) {
    return period.equals(Quarter.of(period.from()).period());
  }

  private static boolean remains(Asked asked) {
    return asked.has(REMAIN)
        || (asked.has(COUNT, HOWMANY)
            && (asked.has(MORE, MUST) || asked.follows(TARGET, Tag.UNTIL)));
  }

  private static boolean rates(Asked asked) {
    boolean reached = asked.tokens().stream().anyMatch(token -> token.is(REACH) && !token.is(HOLD));
    return reached || asked.has(RATE, PERCENT) || (asked.has(TARGET) && asked.has(ACTUAL, REACH));
  }

  private static boolean lists(Asked asked) {
    boolean asksForThem = asked.has(LIST) || (asked.has(SHOW, WHEN) && asked.has(MEETING));
    return asksForThem && asked.has(MEETING, ACTUAL, HOLD);
  }

  private static boolean counts(Asked asked) {
    return asked.has(COUNT)
        || asked.has(ACTUAL)
        || (asked.has(HOWMANY) && asked.has(MEETING, HOLD));
  }

  private static Rule timed(Kind kind, Predicate<Asked> applies, Tag... allowed) {
    Rule rule = rule(kind, applies, allowed);
    rule.allowed.addAll(TIME);
    return rule;
  }

  private static Rule rule(Kind kind, Predicate<Asked> applies, Tag... allowed) {
    Set<Tag> all = EnumSet.copyOf(ALWAYS);
    all.addAll(List.of(allowed));
    return new Rule(kind, applies, all);
  }
}
