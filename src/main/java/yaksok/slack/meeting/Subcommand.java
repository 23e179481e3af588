package yaksok.slack.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.Outcome;

/**
 * A subcommand of {@code /meeting}.
 *
 * @param key of its line of help in the resource bundles
 * @param words that it begins with
 * @param reader what it does with what follows; empty where that can't be its argument, so that the
 *     line is a meeting after all
 */
record Subcommand(String key, List<String> words, Function<Arguments, Optional<Task>> reader) {
  /** What a subcommand does, once what follows it is read. */
  interface Task extends Function<Asker, Outcome> {}

  Subcommand {
    words = List.copyOf(words);
  }
}
