package yaksok.slack.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** The period that a list is asked for: 2016, 작년, 2016년 3분기, 2016 Q3, 상반기, 3월. */
final class PeriodArgument {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<year>\\d{4})\\s*(?:년도?)?|['’](?<short>\\d{2})년?|(?<near>\\d{2})년"
              + "|(?<word>올해|금년|작년|지난해|재작년|내년|this year|last year|next year))?\\s*"
              + "(?:(?:[1-4]/)?(?<quarter>[1-4])\\s*분기|Q(?<q>[1-4])|(?<half>상|하)반기"
              + "|H(?<h>[12])|(?<month>1[0-2]|0?[1-9])월)?",
          Pattern.CASE_INSENSITIVE);

  private final Clock clock;

  PeriodArgument(Clock clock) {
    this.clock = clock;
  }

  /** The period; empty where the text is anything else. */
  Optional<Period> read(String typed) {
    Matcher found = FORM.matcher(typed.strip());
    if (typed.isBlank() || !found.matches()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    boolean named =
        found.group("year") != null
            || found.group("short") != null
            || found.group("near") != null
            || found.group("word") != null;
    int year = year(found, today);
    Period period = within(found, year);
    return Optional.of(named || period.hasBegunOn(today) ? period : within(found, year - 1));
  }

  private static int year(Matcher found, LocalDate today) {
    if (found.group("year") != null) {
      return Integer.parseInt(found.group("year"));
    }
    String two = found.group("short") == null ? found.group("near") : found.group("short");
    if (two != null) {
      return 2000 + Integer.parseInt(two);
    }
    return today.getYear() + offset(found.group("word"));
  }

  private static int offset(@Nullable String word) {
    return word == null
        ? 0
        : switch (word.toLowerCase(Locale.ROOT)) {
          case "작년", "지난해", "last year" -> -1;
          case "재작년" -> -2;
          case "내년", "next year" -> 1;
          default -> 0;
        };
  }

  private static Period within(Matcher found, int year) {
    String quarter = found.group("quarter") == null ? found.group("q") : found.group("quarter");
    if (quarter != null) {
      return new Quarter(year, Integer.parseInt(quarter)).period();
    }
    if (found.group("half") != null) {
      return Period.half(year, found.group("half").equals("상") ? 1 : 2);
    }
    if (found.group("h") != null) {
      return Period.half(year, Integer.parseInt(found.group("h")));
    }
    String month = found.group("month");
    return month == null
        ? Period.year(year)
        : Period.month(YearMonth.of(year, Integer.parseInt(month)));
  }
}
