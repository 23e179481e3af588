package yaksok.reading.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of writing a date: how it looks, and the day it means as of today. */
record Form(Pattern looks, BiFunction<MatchResult, LocalDate, Day> means) {
  static Form of(String looks, BiFunction<MatchResult, LocalDate, Day> means) {
    return new Form(Pattern.compile(looks, Pattern.CASE_INSENSITIVE), means);
  }

  Optional<Front> at(String text, int from, LocalDate today) {
    Matcher matcher = looks.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new Front(means.apply(matcher.toMatchResult(), today), matcher.end()));
  }
}
