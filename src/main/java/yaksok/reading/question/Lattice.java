package yaksok.reading.question;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cheapest way found so far to each place of a text. */
final class Lattice {
  /** What stands before a place: nothing, a word of the vocabulary, or an unknown one. */
  enum Before {
    NOTHING,
    KNOWN,
    UNKNOWN
  }

  /** A way to a place. */
  record Way(double cost, int at, Before before, @Nullable Way from, List<Token> tokens) {
    Stream<Way> steps() {
      return Stream.iterate(this, way -> way != null, way -> way.from);
    }
  }

  private final List<Map<Before, Way>> places;

  Lattice(int length) {
    places =
        IntStream.rangeClosed(0, length)
            .<Map<Before, Way>>mapToObj(at -> new EnumMap<>(Before.class))
            .toList();
    places.get(0).put(Before.NOTHING, new Way(0, 0, Before.NOTHING, null, List.of()));
  }

  List<Way> waysTo(int at) {
    return List.copyOf(places.get(at).values());
  }

  /** Goes on from there, unless a cheaper way leads to the same place. */
  void extend(Way from, int end, Before before, double price, List<Token> tokens) {
    Way way = new Way(from.cost + price, end, before, from, tokens);
    places.get(end).merge(before, way, (known, other) -> other.cost < known.cost ? other : known);
  }

  /** The words along the cheapest way through the whole text. */
  List<Token> cheapest() {
    Deque<List<Token>> steps = new ArrayDeque<>();
    places.get(places.size() - 1).values().stream()
        .min(Comparator.comparingDouble(Way::cost))
        .ifPresent(way -> way.steps().forEach(step -> steps.push(step.tokens)));
    List<Token> tokens = new ArrayList<>();
    steps.forEach(tokens::addAll);
    return tokens;
  }
}
