package yaksok.desk;

import java.util.Locale;
import java.util.stream.Stream;
import yaksok.domain.Message;
import yaksok.domain.card.Status;

/** The status of a card as it is called, with what it means where the language is another one. */
public final class StatusWords {
  private StatusWords() {}

  /** One of the usual names is explained; what an office calls its own is said as it is. */
  public static Message of(String name) {
    return Stream.of(Status.values())
        .filter(each -> Status.Names.USUAL.of(each).equals(name))
        .findFirst()
        .map(each -> Message.of("answer.status." + each.name().toLowerCase(Locale.ROOT), name))
        .orElseGet(() -> Message.of("answer.label.name", name));
  }
}
