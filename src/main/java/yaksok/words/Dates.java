package yaksok.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import yaksok.domain.Language;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** Days and periods as an official writes them; a day always with its weekday. */
final class Dates {
  private static final DateTimeFormatter KOREAN =
      DateTimeFormatter.ofPattern("yyyy년 M월 d일(E)", Locale.KOREAN);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private Dates() {}

  static String full(Language language, LocalDate day) {
    return (language == Language.KO ? KOREAN : ENGLISH).format(day);
  }

  static String quarter(Language language, Quarter quarter) {
    return language == Language.KO
        ? quarter.year() + "년 " + quarter.number() + "분기"
        : "Q" + quarter.number() + " " + quarter.year();
  }

  /** The name of a calendar period where it is one, else its first and last day. */
  static String period(Language language, Period period) {
    if (period.hasOpenStart()) {
      return until(language, period.to());
    }
    boolean korean = language == Language.KO;
    int year = period.from().getYear();
    YearMonth month = YearMonth.from(period.from());
    if (period.equals(Period.year(year))) {
      return korean ? year + "년" : String.valueOf(year);
    }
    if (period.equals(Period.half(year, 1))) {
      return korean ? year + "년 상반기" : "the first half of " + year;
    }
    if (period.equals(Period.half(year, 2))) {
      return korean ? year + "년 하반기" : "the second half of " + year;
    }
    if (period.equals(Quarter.of(period.from()).period())) {
      return quarter(language, Quarter.of(period.from()));
    }
    if (period.equals(Period.month(month))) {
      return korean ? year + "년 " + month.getMonthValue() + "월" : ENGLISH_MONTH.format(month);
    }
    return wholeMonths(period) ? months(language, period) : span(language, period);
  }

  /** By its end alone: 2015년까지, 2016년 2월까지, the time before March 2016. */
  private static String until(Language language, LocalDate last) {
    LocalDate next = last.plusDays(1);
    boolean year = next.getDayOfYear() == 1;
    boolean month = next.getDayOfMonth() == 1;
    if (language == Language.KO) {
      String end =
          month ? last.getYear() + "년 " + last.getMonthValue() + "월" : full(language, last);
      return (year ? last.getYear() + "년" : end) + "까지";
    }
    String end = month ? ENGLISH_MONTH.format(next) : full(language, next);
    return "the time before " + (year ? next.getYear() : end);
  }

  private static boolean wholeMonths(Period period) {
    return period.from().getDayOfMonth() == 1
        && period.to().equals(YearMonth.from(period.to()).atEndOfMonth());
  }

  /** Whole years or months by their names: 2014~2015년, 2016년 1~9월. */
  private static String months(Language language, Period period) {
    int first = period.from().getYear();
    int last = period.to().getYear();
    boolean korean = language == Language.KO;
    if (period.from().getMonthValue() == 1 && period.to().getMonthValue() == 12) {
      return korean ? first + "~" + last + "년" : first + " to " + last;
    }
    if (!korean) {
      return ENGLISH_MONTH.format(period.from()) + " to " + ENGLISH_MONTH.format(period.to());
    }
    String end = period.to().getMonthValue() + "월";
    return first == last
        ? first + "년 " + period.from().getMonthValue() + "~" + end
        : first + "년 " + period.from().getMonthValue() + "월~" + last + "년 " + end;
  }

  private static String span(Language language, Period period) {
    if (period.from().equals(period.to())) {
      return full(language, period.from());
    }
    return full(language, period.from())
        + (language == Language.KO ? " ~ " : " to ")
        + full(language, period.to());
  }
}
