package yaksok.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Days in Korean words: 어제, 지난주 화요일, 사흘 전, 지난달 24일, 작년 3월 24일. */
final class KoreanForms {
  private static final String END = "(?:에는|에|은|는)?(?=[\\s,.:(|~]|$)";
  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("오늘", 0),
          Map.entry("금일", 0),
          Map.entry("어제", -1),
          Map.entry("작일", -1),
          Map.entry("그제", -2),
          Map.entry("그저께", -2),
          Map.entry("그끄저께", -3),
          Map.entry("내일", 1),
          Map.entry("명일", 1),
          Map.entry("모레", 2),
          Map.entry("내일모레", 2),
          Map.entry("글피", 3));
  private static final List<String> COUNTS =
      List.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘");
  private static final Map<String, Integer> WEEKS =
      Map.ofEntries(
          Map.entry("지지난", -2),
          Map.entry("저저번", -2),
          Map.entry("지난", -1),
          Map.entry("저번", -1),
          Map.entry("전", -1),
          Map.entry("이번", 0),
          Map.entry("금", 0),
          Map.entry("다음", 1),
          Map.entry("차", 1),
          Map.entry("내", 1),
          Map.entry("다다음", 2));
  private static final Map<String, Integer> MONTHS =
      Map.of("지지난", -2, "지난", -1, "저번", -1, "이번", 0, "이", 0, "다음", 1);
  private static final Map<String, Integer> YEARS =
      Map.of("재작년", -2, "작년", -1, "지난해", -1, "전년", -1, "올해", 0, "금년", 0, "내년", 1);

  static final List<Form> ALL =
      List.of(
          Form.of(any(DAYS) + END, KoreanForms::day),
          Form.of("(\\d{1,3})\\s?일\\s?(전|후|뒤)" + END, KoreanForms::daysAway),
          Form.of("(" + String.join("|", COUNTS) + ")\\s?(전|후|뒤)" + END, KoreanForms::daysAway),
          Form.of("(일|\\d{1,2})\\s?주일?\\s?(전|후|뒤)" + END, KoreanForms::weeksAway),
          Form.of(
              any(WEEKS) + "\\s?주\\s?(?:의\\s?)?" + Weekdays.KOREAN_FULL + END, KoreanForms::ofWeek),
          Form.of(any(WEEKS) + "\\s?주\\s([월화수목금토])(?=[\\s,(]|$)", KoreanForms::ofWeek),
          Form.of("(지난|저번|다음|오는|이번)\\s?" + Weekdays.KOREAN_FULL + END, KoreanForms::nearWeekday),
          Form.of(Weekdays.KOREAN_FULL + END, KoreanForms::weekday),
          Form.of(any(MONTHS) + "\\s?달\\s?(\\d{1,2})\\s?일" + END, KoreanForms::ofMonth),
          Form.of(
              any(YEARS) + "\\s?(\\d{1,2})(?:\\s?월\\s?|[./]\\s?)(\\d{1,2})(?!\\d)\\s?(?:일|\\.)?",
              KoreanForms::ofYear));

  private KoreanForms() {}

  private static String any(Map<String, Integer> words) {
    return "(" + String.join("|", words.keySet()) + ")";
  }

  private static int value(Map<String, Integer> words, MatchResult found) {
    return words.getOrDefault(found.group(1), 0);
  }

  private static Day day(MatchResult found, LocalDate today) {
    return new Day.Known(today.plusDays(value(DAYS, found)));
  }

  private static Day daysAway(MatchResult found, LocalDate today) {
    int index = COUNTS.indexOf(found.group(1));
    int days = index >= 0 ? index + 1 : Integer.parseInt(found.group(1));
    return away(days, found.group(2), today);
  }

  private static Day weeksAway(MatchResult found, LocalDate today) {
    int weeks = found.group(1).equals("일") ? 1 : Integer.parseInt(found.group(1));
    return away(7 * weeks, found.group(2), today);
  }

  private static Day away(int days, String direction, LocalDate today) {
    return new Day.Known(today.plusDays(direction.equals("전") ? -days : days));
  }

  private static Day ofWeek(MatchResult found, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    DayOfWeek weekday = Weekdays.of(found.group(2));
    return new Day.Known(
        monday.plusWeeks(value(WEEKS, found)).with(TemporalAdjusters.nextOrSame(weekday)));
  }

  private static Day nearWeekday(MatchResult found, LocalDate today) {
    DayOfWeek weekday = Weekdays.of(found.group(2));
    return switch (found.group(1)) {
      case "지난", "저번" -> new Day.Known(today.with(TemporalAdjusters.previous(weekday)));
      case "이번" ->
          new Day.Known(
              today
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.nextOrSame(weekday)));
      default -> new Day.Known(today.with(TemporalAdjusters.next(weekday)));
    };
  }

  /** A bare weekday may be the last one or the coming one: only the officer knows. */
  private static Day weekday(MatchResult found, LocalDate today) {
    return open(Weekdays.of(found.group(1)), today);
  }

  static Day open(DayOfWeek weekday, LocalDate today) {
    return new Day.Open(
        List.of(
            today.with(TemporalAdjusters.previousOrSame(weekday)),
            today.with(TemporalAdjusters.next(weekday))));
  }

  private static Day ofMonth(MatchResult found, LocalDate today) {
    LocalDate month = today.withDayOfMonth(1).plusMonths(value(MONTHS, found));
    return Day.of(month.getYear(), month.getMonthValue(), Integer.parseInt(found.group(2)));
  }

  private static Day ofYear(MatchResult found, LocalDate today) {
    return Day.of(
        today.getYear() + value(YEARS, found),
        Integer.parseInt(found.group(2)),
        Integer.parseInt(found.group(3)));
  }
}
