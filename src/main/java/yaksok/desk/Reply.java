package yaksok.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;
import yaksok.domain.Message;

/**
 * What the desk says back, as data: the words room turns its messages into sentences and the Slack
 * room its parts into blocks.
 *
 * @param audience who is to see it
 * @param parts in the order they are read; the first is the answer in one line
 */
public record Reply(Language language, Audience audience, List<Part> parts) {
  /** Who is to see a reply. */
  public enum Audience {
    CHANNEL,
    ASKER
  }

  /** A piece of a reply. */
  public sealed interface Part {
    /** What it says where there is only text, one message a line; nothing for what is only seen. */
    default List<Message> said() {
      return List.of();
    }
  }

  /** The answer in one line. */
  public record Headline(Message message) implements Part {
    @Override
    public List<Message> said() {
      return List.of(message);
    }
  }

  /** A line of plain text. */
  public record Line(Message message) implements Part {
    @Override
    public List<Message> said() {
      return List.of(message);
    }
  }

  /** Small print: basis, as-of date, assumptions. */
  public record Small(Message message) implements Part {
    @Override
    public List<Message> said() {
      return List.of(message);
    }
  }

  /** A list, one item a line. */
  public record Items(List<Message> messages) implements Part {
    public Items {
      messages = List.copyOf(messages);
    }

    @Override
    public List<Message> said() {
      return messages;
    }
  }

  /** A line of a list with a button of its own. */
  public record Row(Message message, Button button) implements Part {
    @Override
    public List<Message> said() {
      return List.of(message);
    }
  }

  /** Questions to choose from, each asked by pressing it. */
  public record Choices(List<Message> questions) implements Part {
    public Choices {
      questions = List.copyOf(questions);
    }

    @Override
    public List<Message> said() {
      return questions;
    }
  }

  /** A small progress bar, 0 to 100. */
  public record Progress(int percent) implements Part {}

  /** Buttons side by side. */
  public record Buttons(List<Button> buttons) implements Part {
    public Buttons {
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * A button.
   *
   * @param action the action id that Slack sends back
   * @param value what comes back with it, at most 2,000 characters
   * @param confirm asked before it acts; null where it acts at once
   */
  public record Button(
      String action, String value, Message label, Style style, @Nullable Message confirm) {
    /** How a button looks. */
    public enum Style {
      PLAIN,
      PRIMARY,
      DANGER
    }

    public static Button plain(String action, String value, Message label) {
      return new Button(action, value, label, Style.PLAIN, null);
    }

    public static Button primary(String action, String value, Message label) {
      return new Button(action, value, label, Style.PRIMARY, null);
    }

    public static Button danger(String action, String value, Message label, Message confirm) {
      return new Button(action, value, label, Style.DANGER, confirm);
    }
  }

  public Reply {
    parts = List.copyOf(parts);
  }

  /** The same, for others to see. */
  public Reply to(Audience others) {
    return new Reply(language, others, parts);
  }

  /** A reply of one line. */
  public static Reply line(Language language, Audience audience, Message message) {
    return new Reply(language, audience, List.of(new Headline(message)));
  }
}
