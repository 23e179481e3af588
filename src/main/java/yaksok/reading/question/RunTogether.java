package yaksok.reading.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts a word of the records from what is typed behind it without a space (세스넷참석한회의). */
final class RunTogether {
  /** Shorter ones are rather words of their own. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 40;

  private final Tokeniser tokeniser;

  RunTogether(Tokeniser tokeniser) {
    this.tokeniser = tokeniser;
  }

  /** The words, each unknown one cut where one half of it is a word of the records, the longest. */
  List<Token> parted(List<Token> tokens, Predicate<String> inRecords) {
    List<Token> parted = new ArrayList<>();
    for (Token token : tokens) {
      if (isRunTogether(token, inRecords)) {
        parted.addAll(cut(token, inRecords).orElse(List.of(token)));
      } else {
        parted.add(token);
      }
    }
    return parted;
  }

  private static boolean isRunTogether(Token token, Predicate<String> inRecords) {
    int length = token.text().length();
    return token.is(Tag.UNKNOWN)
        && length >= SHORTEST
        && length <= LONGEST
        && Hangul.isKorean(token.text().charAt(0))
        && !inRecords.test(token.text());
  }

  private Optional<List<Token>> cut(Token token, Predicate<String> inRecords) {
    int length = token.text().length();
    return IntStream.range(2, length)
        .map(at -> length + 1 - at)
        .mapToObj(at -> cutAt(token, at, inRecords))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The one half a word of the records, the other all words of the vocabulary. */
  private Optional<List<Token>> cutAt(Token token, int at, Predicate<String> inRecords) {
    Token first = part(token, 0, at);
    Token second = part(token, at, token.text().length());
    return joined(first, known(second), inRecords)
        .or(() -> joined(second, known(first), inRecords).map(RunTogether::swapped));
  }

  private static Optional<List<Token>> joined(
      Token name, List<Token> words, Predicate<String> inRecords) {
    boolean fits = !words.isEmpty() && name.text().length() > 1 && inRecords.test(name.text());
    return fits
        ? Optional.of(Stream.concat(Stream.of(name), words.stream()).toList())
        : Optional.empty();
  }

  private static List<Token> swapped(List<Token> nameFirst) {
    return Stream.concat(nameFirst.stream().skip(1), nameFirst.stream().limit(1)).toList();
  }

  private static Token part(Token token, int from, int to) {
    return new Token(
        Tag.UNKNOWN,
        token.text().substring(from, to),
        token.start() + from,
        token.start() + to,
        null);
  }

  /** The words it is made of; none where one of them is unknown. */
  private List<Token> known(Token part) {
    List<Token> words = tokeniser.tokens(part.text());
    return words.stream().anyMatch(each -> each.is(Tag.UNKNOWN))
        ? List.of()
        : words.stream().map(each -> each.movedBy(part.start())).toList();
  }
}
