package yaksok.reading.date;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import yaksok.reading.text.WordLists;

/** Dates in figures: 2016-03-24, '16.3.24, 2016년 3월 24일, 3/24, 3.24. */
final class NumericForms {
  private static final WordLists WORDS = Ends.WORDS;
  private static final String YEAR = "(?:년도?|[.\\-/])\\s*";
  private static final String MONTH = "(0?\\d|1\\d|\\d{2})\\s*(?:월\\s*[.,]?|[.\\-/])\\s*";
  private static final String DAY = "(\\d{1,2})(?!\\d)(?:\\s?\\.(?!\\d)|" + Ends.DAY_OR_NONE + ")";

  /** Not a day known by its figures, such as 5.18 기념행사. */
  private static final String NO_COMMEMORATION =
      "(?!0?"
          + WORDS.alternatives("commemorations").replace(".", "\\E[./·]0?\\Q")
          + "(?!\\d)\\.?\\s?"
          + WORDS.alternatives("commemorated")
          + ")";

  private static final String NO_UNIT =
      "(?!\\s?" + WORDS.alternatives("quarter") + "|" + WORDS.alternatives("units") + "(?![가-힣]))";

  /** 2016년 1/4분기, 2016.3.1절 */
  private static final String NO_DATE_OF_YEAR = "(?!\\s?분기|절|운동)";

  /** Not a number of days until or since, a market of some days, or a name: 3일 전, 5일장, 1일찻집. */
  private static final String NO_DAYS =
      "(?!\\s?(?:전|후|뒤)(?:에는?|쯤에?|즈음|경)?(?![가-힣])|(?:전|후|뒤)"
          + Ends.EVENT
          + "|장(?:터|날|이|을|의)?(?![가-힣])|절(?![가-힣])|\\s?(?:명예|찻집))"
          + NO_UNIT;

  private static final String OF_MONTH = "([1-9]|[12]\\d|3[01])";
  private static final String LATELY = "(지난|저번|오는|다가오는|돌아오는|이번)\\s?";

  static final List<Form> ALL =
      List.of(
          Form.of(
              "(?:(?:지난|오는)\\s)?((?:19|20|21)\\d{2})\\s*" + YEAR + MONTH + DAY + NO_DATE_OF_YEAR,
              NumericForms::full),
          Form.of("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![\\d\\-.])", NumericForms::full),
          Form.of(
              "(\\d{1,2})[./\\-](\\d{1,2})[./\\-]((?:19|20)\\d{2})(?!\\d|\\s*년)",
              NumericForms::yearLast),
          Form.of(
              "'\\s?(\\d{2})\\s*" + YEAR + MONTH + DAY + NO_DATE_OF_YEAR, NumericForms::shortYear),
          Form.of("(\\d{2})\\s*년도?\\s*" + MONTH + DAY + NO_DATE_OF_YEAR, NumericForms::shortYear),
          Form.of("(\\d{2})\\s*\\.\\s*(\\d{1,2})\\s*월\\s*(\\d{1,2})\\s*일", NumericForms::shortYear),
          Form.of(
              "(\\d{2})([./\\-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\d:시])\\.?",
              NumericForms::bareYear),
          Form.of(
              "([12]\\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[\\s_(,]|$)",
              orToday(NumericForms::bareYear)),
          Form.of(
              "(\\d{1,2})\\s*월\\s*(\\d{1,2})\\s*일?\\s*[,·]\\s*(\\d{1,2})" + Ends.DAY,
              NumericForms::either),
          Form.of(
              "(\\d{1,2})\\s*월\\s*(\\d{1,2})(?!\\d)(?:"
                  + Ends.DAY
                  + "|(?=\\s*[~-]\\s*\\d{1,2}\\s*일))",
              NumericForms::noYear),
          Form.of(
              "(\\d{1,2})\\s?월\\s?" + OF_MONTH + "(?=[\\s,(]|$)", orToday(NumericForms::noYear)),
          Form.of(
              NO_COMMEMORATION
                  + "(\\d{1,2})\\s?/\\s?(\\d{1,2})(?![\\d/])"
                  + Ends.DAY_OR_NONE
                  + NO_UNIT,
              NumericForms::noYear),
          Form.of(
              NO_COMMEMORATION
                  + "(\\d{1,2})\\.\\s?([1-9]|0[1-9]|\\d{2})(?!\\d)(?:\\.(?!\\d)|"
                  + Ends.DAY
                  + "|(?!일(?!자리))"
                  + NO_UNIT
                  + ")",
              NumericForms::noYear),
          Form.of(
              "(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])(?=\\s|$|\\()" + NO_UNIT,
              NumericForms::noYear),
          Form.of(
              NO_COMMEMORATION + "(0?[1-9]|1[0-2])·(0?[1-9]|[12]\\d|3[01])(?=[\\s(]|$)" + NO_UNIT,
              orToday(NumericForms::noYear)),
          Form.of(
              LATELY
                  + "(\\d{1,2})(?:\\s*월\\s*|\\s?[./]\\s?)(\\d{1,2})(?!\\d)(?:\\.(?!\\d)|"
                  + Ends.DAY_OR_NONE
                  + ")"
                  + NO_UNIT,
              NumericForms::lately),
          Form.of(LATELY + OF_MONTH + Ends.DAY + NO_DAYS, NumericForms::latelyOfMonth),
          Form.of(
              OF_MONTH + "\\s?(?:일\\s?)?[~,·-]\\s?" + OF_MONTH + Ends.DAY + NO_DAYS,
              NumericForms::dayOnly),
          Form.of(OF_MONTH + "\\s?" + Ends.DAY + NO_DAYS, NumericForms::dayOnly));

  private NumericForms() {}

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Day full(MatchResult found, LocalDate today) {
    return Day.of(number(found, 1), number(found, 2), number(found, 3));
  }

  private static Day shortYear(MatchResult found, LocalDate today) {
    return Day.of(2000 + number(found, 1), number(found, 2), number(found, 3));
  }

  private static Day bareYear(MatchResult found, LocalDate today) {
    return Day.of(2000 + number(found, 1), number(found, 3), number(found, 4));
  }

  /** 3/24/2016; where day and month could change places, both are offered. */
  private static Day yearLast(MatchResult found, LocalDate today) {
    Day monthFirst = Day.of(number(found, 3), number(found, 1), number(found, 2));
    Day dayFirst = Day.of(number(found, 3), number(found, 2), number(found, 1));
    if (monthFirst instanceof Day.Known one
        && dayFirst instanceof Day.Known other
        && !one.equals(other)) {
      return new Day.Open(List.of(one.date(), other.date()).stream().sorted().toList());
    }
    return monthFirst instanceof Day.Known ? monthFirst : dayFirst;
  }

  private static Day noYear(MatchResult found, LocalDate today) {
    return Day.withoutYear(number(found, 1), number(found, 2), today);
  }

  /** What is most likely a date, but may be some other figure in the title. */
  private static BiFunction<MatchResult, LocalDate, Day> orToday(
      BiFunction<MatchResult, LocalDate, Day> date) {
    return (found, today) -> {
      Day day = date.apply(found, today);
      return day.choices().isEmpty() ? day : Day.Open.of(day.choices(), List.of(today));
    };
  }

  /** 12월 2·3일: on which of the two, is asked. */
  private static Day either(MatchResult found, LocalDate today) {
    Day first = Day.withoutYear(number(found, 1), number(found, 2), today);
    Day second = Day.withoutYear(number(found, 1), number(found, 3), today);
    if (first instanceof Day.Impossible || second instanceof Day.Impossible) {
      return new Day.Impossible();
    }
    return Day.Open.of(first.choices(), second.choices());
  }

  /** A day without its month: the last one or the coming one, which only the officer knows. */
  private static Day dayOnly(MatchResult found, LocalDate today) {
    return dayOnly(number(found, 1), today);
  }

  static Day dayOnly(int day, LocalDate today) {
    if (day < 1 || day > 31) {
      return new Day.Impossible();
    }
    return new Day.Open(
        List.of(
            nearest(today, -1, each -> each.getDayOfMonth() == day),
            nearest(today.plusDays(1), 1, each -> each.getDayOfMonth() == day)));
  }

  /** 지난 24일, 오는 24일 */
  private static Day latelyOfMonth(MatchResult found, LocalDate today) {
    int day = number(found, 2);
    return lately(found.group(1), each -> each.getDayOfMonth() == day, today);
  }

  /** 지난 11월 24일, 오는 12월 24일 */
  private static Day lately(MatchResult found, LocalDate today) {
    int month = number(found, 2);
    int day = number(found, 3);
    return Day.of(2000, month, day) instanceof Day.Impossible
        ? new Day.Impossible()
        : lately(
            found.group(1),
            each -> each.getMonthValue() == month && each.getDayOfMonth() == day,
            today);
  }

  private static Day lately(String which, Predicate<LocalDate> is, LocalDate today) {
    LocalDate past = nearest(today.minusDays(1), -1, is);
    LocalDate coming = nearest(today.plusDays(1), 1, is);
    return switch (which) {
      case "지난", "저번" -> new Day.Known(past);
      case "이번" -> new Day.Open(List.of(past, coming));
      default -> new Day.Known(coming);
    };
  }

  private static LocalDate nearest(LocalDate from, int step, Predicate<LocalDate> is) {
    LocalDate day = from;
    while (!is.test(day)) {
      day = day.plusDays(step);
    }
    return day;
  }
}
