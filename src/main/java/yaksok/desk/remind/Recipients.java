package yaksok.desk.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Stewardship;

/**
 * Who hears about a card, first to last: its channel, its owner, its lead, then the administrators.
 *
 * @param channel id of the channel for cards that name none; null where there is none
 * @param administrators member ids
 * @param planning member ids of the planning department
 */
public record Recipients(
    @Nullable String channel, List<String> administrators, List<String> planning) {
  public Recipients {
    administrators = List.copyOf(administrators);
    planning = List.copyOf(planning);
  }

  /** Who looks after the program: the administrators, or the planning department without any. */
  List<String> keepers() {
    return administrators.isEmpty() ? planning : administrators;
  }

  /** Who comes after the last of these for a card; none of those who can't be reached. */
  public Optional<String> after(Stewardship stewardship, List<Failure> failures) {
    return after(line(stewardship), failures);
  }

  /** The first administrator who has not been tried. */
  public Optional<String> administratorAfter(List<Failure> failures) {
    return after(administrators, failures);
  }

  private static Optional<String> after(List<String> line, List<Failure> failures) {
    List<String> tried = failures.stream().map(Failure::conversation).toList();
    return line.stream()
        .skip(line.indexOf(tried.get(tried.size() - 1)) + 1L)
        .filter(each -> !tried.contains(each))
        .findFirst();
  }

  /** The conversations to try for a card, in order; empty where nobody is known. */
  public List<String> line(Stewardship stewardship) {
    List<String> line =
        new ArrayList<>(
            Stream.of(
                    stewardship.channel() == null ? channel : stewardship.channel(),
                    stewardship.owner(),
                    stewardship.lead())
                .filter(Objects::nonNull)
                .toList());
    line.addAll(administrators);
    return line.stream().distinct().toList();
  }
}
