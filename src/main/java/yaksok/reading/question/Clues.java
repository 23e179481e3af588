package yaksok.reading.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** What about a question points to its kind; {@code kinds.txt} says to which. */
final class Clues {
  private static final Set<Tag> GREETING = EnumSet.of(Tag.GREET, Tag.IGNORE, Tag.SUFFIX, Tag.COMMA);

  private static final Map<String, Predicate<Asked>> NAMED =
      Map.ofEntries(
          Map.entry("ASKS_FOR_HELP", asked -> asked.has(Tag.HELP) && !asked.hasWords()),
          Map.entry("ONLY_GREETS", Clues::onlyGreets),
          Map.entry("SEARCHES", Clues::searches),
          Map.entry("COMPARES", Clues::compares),
          Map.entry("NAMES_MONEY", asked -> asked.has(Tag.BUDGET, Tag.SOURCE, Tag.BYSOURCE)),
          Map.entry("IS_DUE", Clues::isDue),
          Map.entry("REMAINS", Clues::remains),
          Map.entry("COUNTS_PEOPLE", Clues::countsPeople),
          Map.entry("NAMES_STATUS", asked -> asked.has(Tag.STATUS)),
          Map.entry("LOOKS_AHEAD", asked -> asked.has(Tag.NEXT, Tag.PLANNED)),
          Map.entry("NAMES_FIRST", asked -> asked.has(Tag.FIRST)),
          Map.entry(
              "NAMES_LAST",
              asked ->
                  asked.has(Tag.LAST)
                      && (asked.hasWords()
                          || asked.has(Tag.MEETING, Tag.HOLD, Tag.WHEN, Tag.ACTUAL))),
          Map.entry("RATES", Clues::rates),
          Map.entry("NAMES_TARGET", asked -> asked.has(Tag.TARGET)),
          Map.entry(
              "ASKS_WHAT_IS_DEMANDED",
              asked -> asked.has(Tag.MUST) && asked.has(Tag.COUNT, Tag.HOWMANY)),
          Map.entry("PICKS_OUT_RECORDS", Clues::picksOutRecords),
          Map.entry("LISTS", Clues::lists),
          Map.entry("COUNTS", Clues::counts),
          Map.entry("NAMES_MEETINGS", asked -> asked.has(Tag.MEETING)),
          Map.entry("NAMES_FIELD", asked -> asked.has(Tag.FIELD)),
          Map.entry("NAMES_CARD", asked -> asked.has(Tag.CARD, Tag.CARDNUMBER)));

  private Clues() {}

  /**
   * The clue of that name: whether a question holds it.
   *
   * @throws IllegalArgumentException where none has that name
   */
  static Predicate<Asked> named(String name) {
    Predicate<Asked> clue = NAMED.get(name);
    if (clue == null) {
      throw new IllegalArgumentException("no clue is called " + name);
    }
    return clue;
  }

  /** "세스넷 찾아줘", "창업보육센터장 참석 회의": somebody's meetings, not how many came to them. */
  private static boolean searches(Asked asked) {
    boolean sought =
        asked.tokens().stream().anyMatch(token -> token.is(Tag.SEARCH) && !token.is(Tag.ATTEND));
    boolean counted = asked.has(Tag.PEOPLE, Tag.WHO) || Roles.areCounted(asked.tokens());
    boolean attended = asked.has(Tag.ATTEND) && asked.has(Tag.MEETING, Tag.WHEN) && !counted;
    return sought
        ? asked.hasWords() || asked.has(Tag.MEETING)
        : attended && asked.words().stream().anyMatch(word -> !Roles.isEvent(word.text()));
  }

  private static boolean onlyGreets(Asked asked) {
    return asked.has(Tag.GREET) && asked.hasOnly(GREETING);
  }

  private static boolean compares(Asked asked) {
    List<Period> periods = asked.time().periods();
    return periods.size() > 1 || (asked.has(Tag.COMPARE) && !periods.isEmpty());
  }

  /** A quarter's end is a deadline even where the word is not said. */
  private static boolean isDue(Asked asked) {
    List<Period> periods = asked.time().periods();
    boolean quarter = periods.size() == 1 && isQuarter(periods.get(0));
    boolean must = asked.has(Tag.MORE, Tag.MUST) && asked.has(Tag.COUNT, Tag.HOWMANY, Tag.REMAIN);
    boolean still = asked.has(Tag.MORE) && asked.has(Tag.MUST);
    boolean before = asked.has(Tag.BEFORE, Tag.UNTIL) && asked.has(Tag.REMAIN);
    return quarter
        ? asked.has(Tag.DEADLINE) || must || still || before
        : asked.has(Tag.DEADLINE)
            && asked.has(Tag.MORE, Tag.REMAIN, Tag.MUST, Tag.COUNT, Tag.HOWMANY);
  }

  private static boolean isQuarter(Period period) {
    return period.equals(Quarter.of(period.from()).period());
  }

  /** What must be done is what remains only where "more" or reaching the target is spoken of. */
  private static boolean remains(Asked asked) {
    boolean more =
        asked.has(Tag.MORE)
            || (asked.has(Tag.MUST) && asked.has(Tag.REACH, Tag.UNTIL, Tag.BEFORE))
            || asked.follows(Tag.TARGET, Tag.UNTIL);
    boolean surplus = asked.has(Tag.HOLD, Tag.ACTUAL) && isThan(asked) && !asked.has(Tag.MUST);
    boolean missed = asked.has(Tag.NOT) && asked.has(Tag.COUNT) && asked.has(Tag.REACH, Tag.TARGET);
    return asked.has(Tag.REMAIN)
        || missed
        || (more && !surplus && asked.has(Tag.COUNT, Tag.HOWMANY));
  }

  /** "목표보다", "more than the target": what lies above it, which nothing here counts. */
  private static boolean isThan(Asked asked) {
    return asked.tokens().stream()
        .anyMatch(token -> token.text().equals("보다") || token.text().equals("than"));
  }

  /** Not where a role is counted ("심사위원 몇 명?"): how many came of one kind is not known. */
  private static boolean countsPeople(Asked asked) {
    boolean who = asked.has(Tag.WHO) && asked.has(Tag.MEETING, Tag.HOLD);
    boolean named =
        !asked.hasWords()
            || asked.has(Tag.WHO)
            || (asked.has(Tag.PEOPLE, Tag.HOWMANY) && asked.has(Tag.ATTEND, Tag.MEETING, Tag.HOLD))
            || (asked.has(Tag.ATTEND) && !asked.has(Tag.HOLD, Tag.LIST, Tag.WHEN, Tag.COUNT));
    return (asked.has(Tag.PEOPLE, Tag.ATTEND) || who) && named && !Roles.areCounted(asked.tokens());
  }

  private static boolean rates(Asked asked) {
    boolean reached =
        asked.tokens().stream().anyMatch(token -> token.is(Tag.REACH) && !token.is(Tag.HOLD));
    return reached
        || asked.has(Tag.RATE, Tag.PERCENT)
        || (asked.has(Tag.PERCENTAGE) && asked.has(Tag.YESNO))
        || (asked.has(Tag.TARGET) && asked.has(Tag.ACTUAL, Tag.REACH));
  }

  private static boolean picksOutRecords(Asked asked) {
    return asked.hasWords()
        && (asked.has(Tag.MEETING, Tag.HOLD, Tag.WHEN, Tag.LIST)
            || (asked.has(Tag.ATTEND) && asked.has(Tag.COUNT)))
        && !Roles.areCounted(asked.tokens());
  }

  /** How many were held; how many were not is another question ("세 번 안 했다던데 몇 번 했나요?" is none). */
  private static boolean counts(Asked asked) {
    boolean asksHowMany =
        asked.has(Tag.COUNT, Tag.ACTUAL)
            || (asked.has(Tag.HOWMANY) && asked.has(Tag.MEETING, Tag.HOLD));
    return asksHowMany && (!asked.has(Tag.NOT) || asked.has(Tag.CLAIM));
  }

  private static boolean lists(Asked asked) {
    boolean shown = asked.has(Tag.SHOW, Tag.WHEN) && asked.has(Tag.MEETING);
    return (asked.has(Tag.LIST) || shown) && asked.has(Tag.MEETING, Tag.ACTUAL, Tag.HOLD);
  }
}
