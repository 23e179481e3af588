package yaksok;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The command line's arguments as they were typed. In a locale that is not UTF-8 Java decodes them
 * with that locale's letters and Korean is lost; Linux still has the bytes.
 */
final class Arguments {
  private static final Path TYPED = Path.of("/proc/self/cmdline");
  private static final char LOST = '\uFFFD';

  private Arguments() {}

  static String[] typed(String[] decoded) {
    if (Arrays.stream(decoded).noneMatch(each -> each.indexOf(LOST) >= 0)) {
      return decoded;
    }
    try {
      String line = Files.readString(TYPED, StandardCharsets.UTF_8);
      List<String> all = Arrays.asList(line.split("\0", -1));
      int end = all.size() - 1;
      return all.subList(end - decoded.length, end).toArray(String[]::new);
    } catch (IOException | IndexOutOfBoundsException e) {
      return decoded;
    }
  }
}
