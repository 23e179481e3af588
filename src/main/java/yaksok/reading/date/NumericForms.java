package yaksok.reading.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import yaksok.reading.text.WordLists;

/** Dates in figures: 2016-03-24, '16.3.24, 2016년 3월 24일, 3/24, 3.24. */
final class NumericForms {
  private static final WordLists WORDS = new WordLists("/reading/dates.properties");
  private static final String YEAR = "(?:년도?|[.\\-/])\\s*";
  private static final String MONTH = "(0?\\d|1\\d|\\d{2})\\s*(?:월\\s*[.,]?|[.\\-/])\\s*";
  private static final String DAY = "(\\d{1,2})(?!\\d)(?:\\s*일(?!차|간)|\\s?\\.(?!\\d))?";
  private static final String NO_DATE =
      "(?!\\s?"
          + WORDS.alternatives("commemorated")
          + "|"
          + WORDS.alternatives("units")
          + "(?![가-힣]))";

  /** 2016년 1/4분기, 2016.3.1절 */
  private static final String NO_DATE_OF_YEAR = "(?!\\s?분기|절|운동)";

  static final List<Form> ALL =
      List.of(
          Form.of(
              "((?:19|20|21)\\d{2})\\s*" + YEAR + MONTH + DAY + NO_DATE_OF_YEAR,
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
          Form.of("(\\d{1,2})\\s*월\\s*(\\d{1,2})(?!\\d)\\s*일(?!차|간)", NumericForms::noYear),
          Form.of(
              "(\\d{1,2})\\s*월\\s*(\\d{1,2})\\s*일?\\s*[,·]\\s*(\\d{1,2})\\s*일(?!차|간)",
              NumericForms::either),
          Form.of(
              "(\\d{1,2})\\s?/\\s?(\\d{1,2})(?![\\d/])(?:\\s*일)?" + NO_DATE, NumericForms::noYear),
          Form.of(
              "(\\d{1,2})\\.\\s?([1-9]|0[1-9]|\\d{2})(?!\\d)(?:\\s*일|\\.(?!\\d)|" + NO_DATE + ")",
              NumericForms::noYear),
          Form.of(
              "(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])(?=\\s|$|\\()" + NO_DATE,
              NumericForms::noYear),
          Form.of(
              "([1-9]|[12]\\d|3[01])\\s?일(?=[\\s,(]|$|에\\s)(?!\\s?(?:전|후|뒤|차|간|동안))" + NO_DATE,
              NumericForms::dayOnly));

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

  /** 12월 2·3일: on which of the two, is asked. */
  private static Day either(MatchResult found, LocalDate today) {
    Day first = Day.withoutYear(number(found, 1), number(found, 2), today);
    Day second = Day.withoutYear(number(found, 1), number(found, 3), today);
    if (first instanceof Day.Impossible || second instanceof Day.Impossible) {
      return new Day.Impossible();
    }
    return new Day.Open(
        Stream.concat(choices(first), choices(second)).sorted().distinct().toList());
  }

  private static Stream<LocalDate> choices(Day day) {
    return day instanceof Day.Known known
        ? Stream.of(known.date())
        : day instanceof Day.Open open ? open.choices().stream() : Stream.empty();
  }

  /** A day without its month: the last one or the coming one, which only the officer knows. */
  private static Day dayOnly(MatchResult found, LocalDate today) {
    int day = number(found, 1);
    LocalDate past = today;
    while (past.getDayOfMonth() != day) {
      past = past.minusDays(1);
    }
    LocalDate coming = today.plusDays(1);
    while (coming.getDayOfMonth() != day) {
      coming = coming.plusDays(1);
    }
    return new Day.Open(List.of(past, coming));
  }
}
