package yaksok.practice;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes ids and secrets that nobody can guess. */
final class Ids {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** An id in Slack's form: the prefix and ten capital letters or digits. */
  static String next(String prefix) {
    StringBuilder id = new StringBuilder(prefix);
    RANDOM.ints(10, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
    return id.toString();
  }

  /** Secret text of the given number of bytes, in hexadecimal digits. */
  static String secret(int bytes) {
    byte[] secret = new byte[bytes];
    RANDOM.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
