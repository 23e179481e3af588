package yaksok.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Days in Korean words: 어제, 지난주 화요일, 사흘 전, 지난달 24일, 작년 3월 24일. */
final class KoreanForms {
  private static final String END = Ends.WORD;
  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("오늘", 0),
          Map.entry("금일", 0),
          Map.entry("방금", 0),
          Map.entry("아까", 0),
          Map.entry("조금 전", 0),
          Map.entry("어제", -1),
          Map.entry("어저께", -1),
          Map.entry("작일", -1),
          Map.entry("어젯밤", -1),
          Map.entry("엊저녁", -1),
          Map.entry("간밤", -1),
          Map.entry("지난밤", -1),
          Map.entry("그제", -2),
          Map.entry("그저께", -2),
          Map.entry("그끄저께", -3),
          Map.entry("그끄제", -3),
          Map.entry("내일", 1),
          Map.entry("낼", 1),
          Map.entry("명일", 1),
          Map.entry("모레", 2),
          Map.entry("내일모레", 2),
          Map.entry("낼모레", 2),
          Map.entry("글피", 3));
  private static final String PART_OF_DAY = "(?=(?:오전|오후|아침|점심|저녁|밤|낮|새벽)에?(?![가-힣]))";
  private static final String NO_NAME =
      "(?!" + Ends.WORDS.alternatives("names").replace("내일", "내일\\E\\s?\\Q") + ")";

  /** 어제의 용사, 어제와 오늘: the word is part of a name. */
  private static final String NO_PARTICLE = "(?!의|와|과|도|처럼|보다|같|서|야|오늘|내일)";

  private static final List<String> COUNTS =
      List.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘");

  /** Numbers as they are spelled before a unit of time. */
  static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("한", 1),
          Map.entry("일", 1),
          Map.entry("두", 2),
          Map.entry("이", 2),
          Map.entry("세", 3),
          Map.entry("석", 3),
          Map.entry("삼", 3),
          Map.entry("네", 4),
          Map.entry("넉", 4),
          Map.entry("사", 4),
          Map.entry("다섯", 5),
          Map.entry("여섯", 6));

  /** Weeks from this one by the word before 주. */
  static final Map<String, Integer> WEEKS =
      Map.ofEntries(
          Map.entry("지지난", -2),
          Map.entry("저저번", -2),
          Map.entry("전전", -2),
          Map.entry("지난", -1),
          Map.entry("저번", -1),
          Map.entry("전", -1),
          Map.entry("이번", 0),
          Map.entry("요번", 0),
          Map.entry("금", 0),
          Map.entry("다음", 1),
          Map.entry("담", 1),
          Map.entry("차", 1),
          Map.entry("내", 1),
          Map.entry("다다음", 2),
          Map.entry("다음다음", 2));

  /** Months from this one. */
  static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("지지난달", -2),
          Map.entry("저저번달", -2),
          Map.entry("지난달", -1),
          Map.entry("저번달", -1),
          Map.entry("전달", -1),
          Map.entry("전월", -1),
          Map.entry("이번달", 0),
          Map.entry("요번달", 0),
          Map.entry("이달", 0),
          Map.entry("당월", 0),
          Map.entry("금월", 0),
          Map.entry("다음달", 1),
          Map.entry("담달", 1),
          Map.entry("내달", 1),
          Map.entry("익월", 1),
          Map.entry("차월", 1),
          Map.entry("다다음달", 2));

  private static final Map<String, Integer> YEARS =
      Map.of("재작년", -2, "작년", -1, "지난해", -1, "전년", -1, "올해", 0, "금년", 0, "내년", 1);

  /** 금요일간담회, but not 금요일의 만남 or 일요일마다. */
  private static final String WEEKDAY_END =
      "(?:" + END + "|(?=[가-힣])(?!의|마다|반|별|장|축제|음악|시장|학교|교실))";

  static final List<Form> ALL =
      List.of(
          Form.of(
              NO_NAME + any(DAYS.keySet()) + "(?:" + END + "|" + PART_OF_DAY + ")",
              KoreanForms::day),
          Form.of("(오늘|금일|어제|어저께|작일|그제|그저께)" + NO_PARTICLE + Ends.ANY_EVENT, KoreanForms::day),
          Form.of(
              NO_NAME
                  + "(?:(어제|어저께|작일|그제|그저께)"
                  + NO_PARTICLE
                  + "(?=[가-힣])|(내일|낼|명일|모레|글피)"
                  + NO_PARTICLE
                  + Ends.ANY_EVENT
                  + ")",
              KoreanForms::dayOrToday),
          Form.of(
              "(\\d{1,3})\\s?일\\s?(전|후|뒤)(?:" + END + "|" + Ends.EVENT + ")",
              KoreanForms::daysAway),
          Form.of(
              any(COUNTS) + "\\s?(전|후|뒤)(?:" + END + "|" + Ends.EVENT + ")", KoreanForms::daysAway),
          Form.of(
              "(" + String.join("|", NUMBERS.keySet()) + "|\\d{1,2})\\s?주일?\\s?(전|후|뒤)" + END,
              KoreanForms::weeksAway),
          Form.of(
              any(WEEKS.keySet()) + "\\s?주\\s?(?:의\\s?)?" + Weekdays.KOREAN_FULL + WEEKDAY_END,
              KoreanForms::ofWeek),
          Form.of(any(WEEKS.keySet()) + "\\s?주\\s([월화수목금토])(?=[\\s,(]|$)", KoreanForms::ofWeek),
          Form.of(
              "(지난|저번|다음|오는|이번)\\s?" + Weekdays.KOREAN_FULL + WEEKDAY_END,
              KoreanForms::nearWeekday),
          Form.of(Weekdays.KOREAN_FULL + WEEKDAY_END, KoreanForms::weekday),
          Form.of(months() + "\\s?(\\d{1,2})" + Ends.DAY, KoreanForms::ofMonth),
          Form.of(
              any(YEARS.keySet())
                  + "\\s?(\\d{1,2})(?:\\s?월\\s?|[./]\\s?)(\\d{1,2})(?!\\d)(?:\\s?\\.|"
                  + Ends.DAY_OR_NONE
                  + ")",
              KoreanForms::ofYear));

  private KoreanForms() {}

  static String any(Collection<String> words) {
    return "(" + String.join("|", words) + ")";
  }

  /** The words for months, also where 달 stands apart. */
  static String months() {
    return any(MONTHS.keySet()).replace("달", "\\s?달");
  }

  private static int value(Map<String, Integer> words, MatchResult found) {
    return words.getOrDefault(found.group(1), 0);
  }

  private static Day day(MatchResult found, LocalDate today) {
    return new Day.Known(today.plusDays(value(DAYS, found)));
  }

  /** A word for a day that may be the beginning of a name. */
  private static Day dayOrToday(MatchResult found, LocalDate today) {
    String word = found.group(1) == null ? found.group(2) : found.group(1);
    return Day.Open.of(List.of(today.plusDays(DAYS.getOrDefault(word, 0))), List.of(today));
  }

  private static Day daysAway(MatchResult found, LocalDate today) {
    int index = COUNTS.indexOf(found.group(1));
    int days = index >= 0 ? index + 1 : Integer.parseInt(found.group(1));
    return away(days, found.group(2), today);
  }

  private static Day weeksAway(MatchResult found, LocalDate today) {
    return away(7 * number(found.group(1)), found.group(2), today);
  }

  /** A number in figures or one of {@link #NUMBERS}. */
  static int number(String typed) {
    Integer spelled = NUMBERS.get(typed);
    return spelled == null ? Integer.parseInt(typed) : spelled;
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
    int months = MONTHS.getOrDefault(found.group(1).replaceAll("\\s", ""), 0);
    LocalDate month = today.withDayOfMonth(1).plusMonths(months);
    return Day.of(month.getYear(), month.getMonthValue(), Integer.parseInt(found.group(2)));
  }

  private static Day ofYear(MatchResult found, LocalDate today) {
    return Day.of(
        today.getYear() + value(YEARS, found),
        Integer.parseInt(found.group(2)),
        Integer.parseInt(found.group(3)));
  }
}
