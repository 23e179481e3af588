package yaksok.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What a subcommand reads from and prints to, in UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {
  /** The program's own standard streams. */
  public static Console standard() {
    return new Console(
        System.in,
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /**
   * Hands over each line of the input as soon as it is read. Only a line feed ends a line, with or
   * without a carriage return before it, so that one line in stays one line.
   */
  void eachLine(Consumer<String> action) {
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    StringBuilder line = new StringBuilder();
    try {
      for (int next = reader.read(); next >= 0; next = reader.read()) {
        if (next == '\n') {
          action.accept(withoutReturn(line));
          line.setLength(0);
        } else {
          line.append((char) next);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!line.isEmpty()) {
      action.accept(withoutReturn(line));
    }
  }

  /** Prints a line at once, so that a program that waits for it need not. */
  void print(String line) {
    out.print(line + "\n");
    out.flush();
  }

  private static String withoutReturn(StringBuilder line) {
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }
}
