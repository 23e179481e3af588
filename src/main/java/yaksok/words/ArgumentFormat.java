package yaksok.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** Turns an argument of a message into text: dates with their weekday, numbers with separators. */
final class ArgumentFormat {
  private ArgumentFormat() {}

  static String text(Words words, Language language, Object argument) {
    if (argument instanceof Message message) {
      return words.say(language, message);
    }
    if (argument instanceof List<?> list) {
      return list.stream()
          .map(each -> text(words, language, each))
          .collect(Collectors.joining(", "));
    }
    if (argument instanceof Integer || argument instanceof Long) {
      return String.format(Locale.ROOT, "%,d", ((Number) argument).longValue());
    }
    if (argument instanceof BigDecimal decimal) {
      return Numbers.plain(decimal);
    }
    return temporal(language, argument);
  }

  private static String temporal(Language language, Object argument) {
    if (argument instanceof LocalDate date) {
      return Dates.full(language, date);
    }
    if (argument instanceof LocalDateTime moment) {
      return Dates.full(language, moment.toLocalDate()) + " " + moment.toLocalTime();
    }
    if (argument instanceof LocalTime time) {
      return time.toString();
    }
    if (argument instanceof Period period) {
      return Dates.period(language, period);
    }
    if (argument instanceof Quarter quarter) {
      return Dates.quarter(language, quarter);
    }
    return argument.toString();
  }
}
