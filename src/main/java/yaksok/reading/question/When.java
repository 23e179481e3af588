package yaksok.reading.question;

import static yaksok.reading.question.CalendarWord.Grain.DAY;
import static yaksok.reading.question.CalendarWord.Grain.HALF;
import static yaksok.reading.question.CalendarWord.Grain.MONTH;
import static yaksok.reading.question.CalendarWord.Grain.QUARTER;
import static yaksok.reading.question.CalendarWord.Grain.WEEK;
import static yaksok.reading.question.CalendarWord.Grain.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;
import yaksok.reading.question.CalendarWord.Grain;

/** Words of the calendar that name one stretch of time together: a year, a half of it, a month. */
record When(Map<Grain, CalendarWord> words) {
  private static final int EARLIEST = 1900;

  When {
    words = Collections.unmodifiableMap(new EnumMap<>(words));
  }

  static When of(CalendarWord word) {
    return new When(Map.of(word.grain(), word));
  }

  /** Both together, or nothing where they name the same grain, or a quarter beside a half. */
  Optional<When> with(When other) {
    boolean halved = names(HALF) ? other.names(QUARTER) : names(QUARTER) && other.names(HALF);
    if (halved || other.words.keySet().stream().anyMatch(words::containsKey)) {
      return Optional.empty();
    }
    Map<Grain, CalendarWord> both = new EnumMap<>(words);
    both.putAll(other.words);
    return Optional.of(new When(both));
  }

  boolean names(Grain grain) {
    return words.containsKey(grain);
  }

  /** Whether it leaves open which year it lies in. */
  boolean lacksYear() {
    return words.values().stream().noneMatch(word -> word.grain() == YEAR || word.relative());
  }

  boolean isYear() {
    return words.size() == 1 && names(YEAR);
  }

  /** The finest grain it names. */
  Grain grain() {
    return words.keySet().stream().max(Grain::compareTo).orElseThrow();
  }

  /**
   * The days that are meant: without a year the latest such that has begun by the as-of date.
   *
   * @return empty where its words contradict one another or there is no such day
   */
  Optional<Period> period(LocalDate asOf) {
    return lacksYear() ? latest(asOf) : in(year(asOf), asOf);
  }

  /** The days that are meant in that year. */
  Optional<Period> in(int year, LocalDate asOf) {
    if (year < EARLIEST) {
      return Optional.empty();
    }
    Optional<Period> named = finest(year, asOf);
    boolean nested =
        named.isPresent()
            && words.keySet().stream()
                .allMatch(
                    grain ->
                        period(grain, year, asOf)
                            .filter(outer -> outer.contains(named.get()))
                            .isPresent());
    return nested ? named : Optional.empty();
  }

  private Optional<Period> latest(LocalDate asOf) {
    if (names(DAY) && !names(MONTH)) {
      return Stream.iterate(YearMonth.from(asOf), month -> month.minusMonths(1))
          .limit(12)
          .flatMap(
              month ->
                  with(When.of(CalendarWord.of(MONTH, month.getMonthValue())))
                      .flatMap(when -> when.in(month.getYear(), asOf))
                      .stream())
          .filter(period -> isPast(period, asOf))
          .findFirst();
    }
    return Stream.iterate(asOf.getYear(), year -> year - 1)
        .limit(5)
        .flatMap(year -> in(year, asOf).stream())
        .filter(period -> isPast(period, asOf))
        .findFirst();
  }

  private boolean isPast(Period period, LocalDate asOf) {
    return words.values().stream().anyMatch(CalendarWord::over)
        ? period.to().isBefore(asOf)
        : period.hasBegunOn(asOf);
  }

  private int year(LocalDate asOf) {
    CalendarWord word = words.get(YEAR);
    return word == null
        ? asOf.getYear()
        : word.relative() ? asOf.getYear() + word.number() : word.number();
  }

  private Optional<Period> finest(int year, LocalDate asOf) {
    return period(grain(), year, asOf);
  }

  private Optional<Period> period(Grain grain, int year, LocalDate asOf) {
    CalendarWord word = words.get(grain);
    if (word == null) {
      return Optional.empty();
    }
    return word.relative() && grain != YEAR
        ? Optional.of(relative(grain, asOf, word.number()))
        : Optional.ofNullable(absolute(grain, year, word.number(), asOf));
  }

  private @Nullable Period absolute(Grain grain, int year, int number, LocalDate asOf) {
    return switch (grain) {
      case YEAR -> Period.year(year);
      case HALF -> Period.half(year, number);
      case QUARTER -> new Quarter(year, number).period();
      case MONTH -> Period.month(YearMonth.of(year, number));
      case WEEK -> null;
      case DAY -> day(year, number, asOf);
    };
  }

  private @Nullable Period day(int year, int number, LocalDate asOf) {
    Optional<Period> month = period(MONTH, year, asOf);
    if (month.isEmpty() || number > month.get().to().getDayOfMonth()) {
      return null;
    }
    return Period.day(month.get().from().withDayOfMonth(number));
  }

  private static Period relative(Grain grain, LocalDate asOf, int offset) {
    return switch (grain) {
      case YEAR -> Period.year(asOf.getYear() + offset);
      case HALF -> {
        LocalDate in = asOf.withDayOfMonth(1).plusMonths(6L * offset);
        yield Period.half(in.getYear(), in.getMonthValue() <= 6 ? 1 : 2);
      }
      case QUARTER -> Quarter.of(asOf.withDayOfMonth(1).plusMonths(3L * offset)).period();
      case MONTH -> Period.month(YearMonth.from(asOf).plusMonths(offset));
      case WEEK -> {
        LocalDate monday =
            asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
        yield new Period(monday, monday.plusDays(6));
      }
      case DAY -> Period.day(asOf.plusDays(offset));
    };
  }
}
