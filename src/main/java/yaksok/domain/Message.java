package yaksok.domain;

import java.util.List;

/**
 * Something to say to people, as data: the key of its sentence in the resource bundles and the
 * values that stand in it. The words room says it in a language.
 *
 * <p>Values are strings (people's text, said as it is), whole numbers, {@link
 * java.math.BigDecimal}, dates, periods, quarters, {@link Mention}s, {@link Link}s, other messages,
 * or lists of these.
 */
public record Message(String key, List<Object> args) {
  public Message {
    args = List.copyOf(args);
  }

  public static Message of(String key, Object... args) {
    return new Message(key, List.of(args));
  }
}
