package yaksok.desk.digest;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yaksok.desk.Messenger;
import yaksok.desk.remind.Failure;

/**
 * The key of a word about a digest that reached nobody: one a month to whoever is told instead.
 *
 * @param to who is told
 * @param month of the digest
 * @param failures the digest's receiver, and who could not be told of it either
 */
record UnreachedName(String to, YearMonth month, List<Failure> failures) {
  private static final String PREFIX = "unreached";
  private static final int BEFORE_FAILURES = 3;

  UnreachedName {
    failures = List.copyOf(failures);
  }

  /** The name behind a key; empty where the message is another. */
  static Optional<UnreachedName> parse(String key) {
    String[] parts = key.split(" ", -1);
    return parts[0].equals(PREFIX) && parts.length > BEFORE_FAILURES
        ? Optional.of(
            new UnreachedName(
                parts[1],
                YearMonth.parse(parts[2]),
                Arrays.stream(parts).skip(BEFORE_FAILURES).map(Failure::parse).toList()))
        : Optional.empty();
  }

  String key() {
    return PREFIX
        + " "
        + to
        + " "
        + month
        + failures.stream().map(each -> " " + each.word()).collect(Collectors.joining());
  }

  /** Those who could not be reached, and now whoever was to be told of it. */
  List<Failure> failuresWith(Messenger.Reason reason) {
    return Stream.concat(failures.stream(), Stream.of(new Failure(to, reason))).toList();
  }
}
