package yaksok.reading.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.reading.date.DateReading;

/** The dates that one line gives, in the title and under labels, put together into one. */
final class Days {
  private Days() {}

  /**
   * The day that all of them may mean. Where they contradict each other, all are offered; a longer
   * stretch of time counts only where nothing says more.
   *
   * @param dates at least one
   */
  static DateReading together(List<DateReading> dates) {
    List<DateReading> certain =
        dates.stream().filter(date -> !(date instanceof DateReading.Vague)).toList();
    if (certain.isEmpty()) {
      return dates.get(0);
    }
    return certain.stream()
        .filter(date -> choices(date).isEmpty())
        .findFirst()
        .orElseGet(() -> dates.size() == 1 ? dates.get(0) : met(certain, first(dates, Days::time)));
  }

  private static DateReading met(List<DateReading> dates, @Nullable LocalTime time) {
    List<LocalDate> all = new ArrayList<>(choices(dates.get(0)));
    dates.forEach(date -> all.retainAll(choices(date)));
    String typed = dates.stream().map(DateReading::typed).collect(Collectors.joining(", "));
    String rest = dates.get(0).rest();
    Map<LocalDate, LocalDate> untils = new HashMap<>();
    dates.forEach(date -> untils.putAll(untils(date)));
    if (all.size() == 1) {
      return new DateReading.Found(all.get(0), untils.get(all.get(0)), time, typed, rest);
    }
    Stream<LocalDate> any =
        all.isEmpty() ? dates.stream().flatMap(date -> choices(date).stream()) : all.stream();
    return new DateReading.Asked(any.sorted().distinct().toList(), untils, time, typed, rest);
  }

  private static <T> @Nullable T first(
      List<DateReading> dates, Function<DateReading, @Nullable T> part) {
    return dates.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** None where the date cannot be taken as it is. */
  private static List<LocalDate> choices(DateReading date) {
    return date instanceof DateReading.Found found
        ? List.of(found.date())
        : date instanceof DateReading.Asked asked ? asked.choices() : List.of();
  }

  static @Nullable LocalTime time(DateReading date) {
    if (date instanceof DateReading.Vague vague) {
      return vague.time();
    }
    return date instanceof DateReading.Found found
        ? found.time()
        : date instanceof DateReading.Asked asked ? asked.time() : null;
  }

  private static Map<LocalDate, LocalDate> untils(DateReading date) {
    if (date instanceof DateReading.Asked asked) {
      return asked.untils();
    }
    LocalDate until = date instanceof DateReading.Found found ? found.until() : null;
    return until == null ? Map.of() : Map.of(choices(date).get(0), until);
  }
}
