package yaksok.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/**
 * English words for a time that is no one day, so that the day is asked: last week, in November.
 */
final class EnglishSpans {
  private static final String SEASON = "(?:spring|summer|autumn|fall|winter)";
  private static final String MONTH = EnglishForms.MONTHS.replaceFirst("\\(", "(?:");
  private static final String NUMBER = EnglishForms.NUMBER;
  private static final String PART = "(?:early|mid|late)[\\s-]+(?:in\\s+)?";
  private static final String NEAR = "(?:last|next|previous|past|coming)";
  private static final String END = "(?:'s)?(?![\\w'])";

  static final List<Form> ALL =
      List.of(
          Form.of(
              "yesterday's\\b" + about("minuted", "planned"),
              (found, today) -> KoreanSpans.days(today, -1, 0)),
          Form.of(
              "(?:(?:earlier|early|later|late|over|during)\\s+)?(last|this|next|past|coming)\\s+week"
                  + END
                  + about("minuted", "planned"),
              EnglishSpans::week),
          Form.of(
              "(?:(?:over|at|on|during)\\s+)?(the|last|this|next|past|coming)\\s+weekend" + END,
              EnglishSpans::weekend),
          Form.of(
              "(?:(?:about|around|roughly|nearly|almost|some)\\s+)?"
                  + NUMBER
                  + "\\s+(day|week|month|year)s?\\s+(ago|earlier|later|from now)"
                  + END,
              EnglishSpans::away),
          Form.of("in\\s+" + NUMBER + "\\s+(day|week|month|year)s?" + END, EnglishSpans::ahead),
          Form.of(
              "(?:on\\s+(?:the\\s+)?|the\\s+)(\\d{1,2})(?:st|nd|rd|th)(?=:|,|\\s|$)"
                  + "(?!\\s+(?:\\w+\\s+)?(?:anniversary|meeting|session|floor|quarter|annual|round|edition|congress|assembly|century|grade|birthday|district|workshop|forum|week|year|phase|of))",
              EnglishSpans::ofMonth),
          vague(
              "(?:a few|several|some|many|a couple of|\\d+)\\s+(?:day|week|month|year)s?\\s+ago"
                  + END),
          vague(
              "(?:the other day|some ?time|recently|lately|not long ago|some time ago|a while ago|a fortnight ago)"
                  + END),
          vague(
              "(?:earlier|later|early|late|in|during|over)\\s+(?:this|the)\\s+(?:month|year|quarter|"
                  + SEASON
                  + ")"
                  + END),
          vague("this\\s+month" + END + about("reviewed", "planned")),
          vague(
              "(?:(?:early|late|in|during)\\s+)?"
                  + NEAR
                  + "\\s+(?:month|year|quarter|"
                  + SEASON
                  + "|"
                  + MONTH
                  + ")"
                  + END
                  + about("reviewed", "planned")),
          vague(PART + "(?:" + MONTH + "|" + SEASON + ")" + END + about("reviewed", "planned")),
          vague(
              "(?:(?:at|on|by|towards?)\\s+)?(?:the\\s+)?(?:beginning|start|middle|end|(?:first|second|third|fourth|last)(?:\\s+(?:week|half|days))?)\\s+of\\s+(?:"
                  + MONTH
                  + "|(?:last|this|next|the)\\s+(?:month|week|year))"
                  + END),
          vague(
              "(?:back\\s+)?(?:in|during|around|sometime in)\\s+(?:"
                  + PART
                  + ")?(?:"
                  + MONTH
                  + "|(?:19|20)\\d{2}|"
                  + SEASON
                  + ")"
                  + END));

  private EnglishSpans() {}

  private static Form vague(String looks) {
    return Form.of(looks, (found, today) -> new Day.Vague());
  }

  /** In English the first word may be the only one: next week planning. */
  private static String about(String... lists) {
    StringBuilder words = new StringBuilder();
    for (String list : lists) {
      words.append(words.isEmpty() ? "" : "|").append(Ends.WORDS.alternatives(list));
    }
    return "(?!.*\\b(?:" + words + ")\\b)";
  }

  private static LocalDate monday(MatchResult found, LocalDate today, int unsaid) {
    int weeks =
        switch (found.group(1).toLowerCase(Locale.ROOT)) {
          case "last", "past" -> -1;
          case "next", "coming" -> 1;
          case "this" -> 0;
          default -> unsaid;
        };
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
  }

  private static Day week(MatchResult found, LocalDate today) {
    LocalDate monday = monday(found, today, 0);
    return KoreanSpans.days(monday, monday.plusDays(4));
  }

  private static Day weekend(MatchResult found, LocalDate today) {
    LocalDate monday = monday(found, today, -1);
    return KoreanSpans.days(monday.plusDays(5), monday.plusDays(6));
  }

  private static Day away(MatchResult found, LocalDate today) {
    boolean past = found.group(3).toLowerCase(Locale.ROOT).matches("ago|earlier");
    int count = EnglishForms.number(found.group(1));
    return away(past ? -count : count, found.group(2), today);
  }

  private static Day ahead(MatchResult found, LocalDate today) {
    return away(EnglishForms.number(found.group(1)), found.group(2), today);
  }

  private static Day away(int count, String unit, LocalDate today) {
    return new Day.Open(
        List.of(
            switch (unit.toLowerCase(Locale.ROOT)) {
              case "day" -> today.plusDays(count);
              case "week" -> today.plusWeeks(count);
              case "month" -> today.plusMonths(count);
              default -> today.plusYears(count);
            }));
  }

  private static Day ofMonth(MatchResult found, LocalDate today) {
    return NumericForms.dayOnly(Integer.parseInt(found.group(1)), today);
  }
}
