package yaksok.slack.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.keep.EnterResult;
import yaksok.desk.keep.SetPlan;
import yaksok.domain.Message;
import yaksok.domain.time.Period;
import yaksok.reading.date.DateReader;
import yaksok.reading.date.DateReading;

/** Reads the figures of {@code /card plan} and {@code /card result}. */
final class Figures {
  private static final Pattern PLAN =
      Pattern.compile("(?:(\\d{1,2})\\s+)?((?:19|20)\\d{2})년?((?:[\\s,·/]+\\d{1,9})*)\\s*");
  private static final int QUARTERS = 4;

  /** A position where there are several indicators, the figure, its unit, and what follows. */
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:(\\d{1,2})\\s+)?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\p{L}+|%)(?:\\s+(.*))?",
          Pattern.DOTALL);

  private static final Pattern FIGURE_ONLY = Pattern.compile("(?:\\d{1,2}\\s+)?[\\d,]+");

  private Figures() {}

  static Optional<Typed> plan(String argument, Subcommand.Place place) {
    Matcher matcher = PLAN.matcher(argument);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<Long> quarters =
        Stream.of(matcher.group(3).split("[\\s,·/]+"))
            .filter(each -> !each.isEmpty())
            .map(Long::valueOf)
            .toList();
    return Optional.of(
        quarters.size() == QUARTERS
            ? new Typed.Order(
                new SetPlan(
                    position(matcher.group(1)), Integer.parseInt(matcher.group(2)), quarters))
            : new Typed.Wrong(Message.of("slack.card.usage.plan")));
  }

  static Optional<Typed> result(String argument, Subcommand.Place place) {
    Matcher matcher = RESULT.matcher(argument);
    if (!matcher.matches()) {
      return FIGURE_ONLY.matcher(argument).matches()
          ? Optional.of(new Typed.Wrong(Message.of("slack.card.usage.result")))
          : Optional.empty();
    }
    long value = Long.parseLong(matcher.group(2).replace(",", ""));
    String rest = matcher.group(4) == null ? "" : matcher.group(4).strip();
    return Optional.of(
        result(position(matcher.group(1)), value, matcher.group(3), rest, place.today()));
  }

  private static Typed result(
      @Nullable Integer position, long value, String unit, String rest, LocalDate today) {
    DateReading reading = new DateReader().read(rest, today);
    if (reading instanceof DateReading.Impossible impossible) {
      return new Typed.Wrong(Message.of("slack.date.impossible", impossible.typed()));
    }
    if (reading instanceof DateReading.WrongWeekday wrong) {
      return new Typed.Wrong(Message.of("slack.date.weekday", wrong.typed(), wrong.date()));
    }
    if (reading instanceof DateReading.Asked asked) {
      return new Typed.Wrong(Message.of("slack.date.which", List.<Object>copyOf(asked.choices())));
    }
    if (reading instanceof DateReading.Vague) {
      return new Typed.Wrong(Message.of("slack.date.which", List.<Object>of(today)));
    }
    String note = reading.rest().isBlank() ? null : reading.rest();
    return new Typed.Order(new EnterResult(position, value, unit, span(reading, today), note));
  }

  private static Period span(DateReading reading, LocalDate today) {
    if (!(reading instanceof DateReading.Found found)) {
      return Period.day(today);
    }
    LocalDate until = found.until();
    return new Period(found.date(), until == null ? found.date() : until);
  }

  private static @Nullable Integer position(@Nullable String typed) {
    return typed == null ? null : Integer.valueOf(typed);
  }
}
