package yaksok.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;

/** Korean words for a time that is no one day, so that the day is asked: 엊그제, 지난주, 11월 말. */
final class KoreanSpans {
  private static final String ABOUT = "(?:\\s?(?:경|쯤|즈음|께))?(?:에는|에|엔|까지|부터|의)?";
  private static final String END = ABOUT + "(?:" + Ends.BREAK + "|" + Ends.EVENT + ")";

  /** Behind words that begin no name: whatever event is typed onto them. */
  private static final String FREE_END = ABOUT + "(?:" + Ends.BREAK + "|" + Ends.ANY_EVENT + ")";

  private static final String WEEK = "(지지난|저저번|전전|지난|저번|이번|요번|다음|담|다다음|다음다음)";
  private static final String PART = "(?:초순|상순|중순|하순|초반|중반|후반|초|중|말일?)";
  private static final String WEEK_OF_MONTH =
      "(?:첫|둘|셋|넷|다섯|마지막|[1-5])\\s?(?:번째|째)?\\s?주차?(?!\\s?"
          + Ends.WORDS.alternatives("weekly")
          + ")";
  private static final String SEASON = "(?:봄|여름|가을|겨울|연말|연초|초|말|중반|상반기|하반기)";
  static final List<Form> ALL =
      List.of(
          Form.of("(?:엊그제|엊그저께|그저껜가)" + FREE_END, (found, today) -> days(today, -3, -1)),
          Form.of("(?:전날|전일)" + END, (found, today) -> days(today, -1, 0)),
          Form.of("(?:다음\\s?날|익일)" + END, (found, today) -> days(today, 0, 1)),
          Form.of(WEEK + "\\s?주말" + END, KoreanSpans::weekend),
          Form.of(
              WEEK + "\\s?주(?:\\s?(?:초반|초|중반|중))?" + FREE_END + Ends.notAbout("behind", "ahead"),
              KoreanSpans::week),
          Form.of(
              "(금|차|내|전)\\s?주\\s+(?=" + Ends.WORDS.alternatives("gatherings") + "(?![가-힣]))",
              KoreanSpans::week),
          Form.of(
              "(\\d{1,3}|"
                  + String.join("|", KoreanForms.NUMBERS.keySet())
                  + ")\\s?(?:개\\s?)?(일|주일?|달|월|년)\\s?(전|후|뒤)"
                  + END
                  + Ends.notAbout("yearly"),
              KoreanSpans::away),
          Form.of("(?:보름)\\s?(전|후|뒤)" + END, KoreanSpans::fortnight),
          vague(
              "(?:며칠|몇\\s?(?:일|주|달|개월|년)|얼마|수일|수개월|반년)\\s?(?:전|후|뒤)"
                  + END
                  + Ends.notAbout("yearly")),
          vague("(?:지난번|저번|요전번?|일전|접때)" + END + Ends.notAbout("told")),
          vague("최근에" + Ends.BREAK),
          vague(
              "(?!전\\s?달)"
                  + KoreanForms.months()
                  + "(?:\\s?(?:"
                  + PART
                  + "|"
                  + WEEK_OF_MONTH
                  + "))?(?!의)"
                  + FREE_END
                  + Ends.notAbout("behind", "ahead")),
          vague(
              "(?:(?:재작년|작년|지지난해|지난해|전년|내년|내후년)도?(?:\\s?(?:"
                  + SEASON
                  + "|\\d{1,2}월))?|(?:올해?|금년)\\s?"
                  + SEASON
                  + "|(?:지난|저번)\\s?(?:"
                  + SEASON
                  + "|분기|학기|\\d{1,2}월))(?:\\s?"
                  + PART
                  + ")?(?!의)"
                  + FREE_END
                  + Ends.notAbout("yearly")),
          vague(
              "(?:'?\\d{2,4}\\s?(?:년도?|\\.)\\s*)?\\d{1,2}\\s*월(?:의\\s)?\\s*(?:"
                  + PART
                  + "|경|쯤|께|즈음|"
                  + WEEK_OF_MONTH
                  + ")"
                  + END
                  + Ends.notAbout("behind", "ahead")),
          vague(
              "(?:(?:'?\\d{2,4}\\s?년도?|올해|금년)\\s*)?(?:\\d{1,2}\\s?월|[상하]반기|[1-4](?:/4)?\\s?분기|\\d{4}년도?|올해|금년)(?:에는|에|엔)"
                  + Ends.BREAK));

  private KoreanSpans() {}

  private static Form vague(String looks) {
    return Form.of(looks, (found, today) -> new Day.Vague());
  }

  static Day days(LocalDate today, int from, int to) {
    return days(today.plusDays(from), today.plusDays(to));
  }

  static Day days(LocalDate from, LocalDate to) {
    return new Day.Open(from.datesUntil(to.plusDays(1)).toList());
  }

  private static Day week(MatchResult found, LocalDate today) {
    LocalDate monday = monday(found, today);
    return days(monday, monday.plusDays(4));
  }

  private static Day weekend(MatchResult found, LocalDate today) {
    LocalDate monday = monday(found, today);
    return days(monday.plusDays(5), monday.plusDays(6));
  }

  private static LocalDate monday(MatchResult found, LocalDate today) {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(KoreanForms.WEEKS.getOrDefault(found.group(1), 0));
  }

  private static Day away(MatchResult found, LocalDate today) {
    int count = KoreanForms.number(found.group(1));
    int signed = found.group(3).equals("전") ? -count : count;
    return new Day.Open(
        List.of(
            switch (found.group(2).charAt(0)) {
              case '일' -> today.plusDays(signed);
              case '주' -> today.plusWeeks(signed);
              case '년' -> today.plusYears(signed);
              default -> today.plusMonths(signed);
            }));
  }

  private static Day fortnight(MatchResult found, LocalDate today) {
    return new Day.Open(List.of(today.plusDays(found.group(1).equals("전") ? -15 : 15)));
  }
}
