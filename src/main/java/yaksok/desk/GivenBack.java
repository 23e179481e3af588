package yaksok.desk;

import java.util.ArrayList;
import java.util.List;
import yaksok.domain.Language;
import yaksok.domain.Message;

/** Gives people back what they typed, so that nothing is lost where nothing is stored. */
public final class GivenBack {
  /** One piece of a reply; longer ones do not fit a section of a message. */
  private static final int PIECE = 2_500;

  private GivenBack() {}

  /** Says that nothing could be stored and why, with all that was typed. */
  public static Reply notStored(Language language, Message problem, String text) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of("meeting.failed", problem)));
    parts.addAll(returned(text));
    return new Reply(language, Reply.Audience.ASKER, parts);
  }

  /** Says that the form could not be opened, with all that was typed to have it. */
  public static Reply unopened(Language language, String text) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of("meeting.form.unopened")));
    parts.addAll(returned(text));
    return new Reply(language, Reply.Audience.ASKER, parts);
  }

  /** A reply that stored nothing, with all that was typed below it. */
  public static Reply below(Reply reply, String text) {
    List<Reply.Part> parts = new ArrayList<>(reply.parts());
    parts.addAll(returned(text));
    return new Reply(reply.language(), reply.audience(), parts);
  }

  /** The parts of a reply that hold all that was typed; none where that is nothing. */
  public static List<Reply.Part> returned(String text) {
    List<Reply.Part> parts = new ArrayList<>();
    if (!text.isBlank()) {
      parts.add(new Reply.Small(Message.of("meeting.typed")));
      pieces(text).forEach(piece -> parts.add(new Reply.Line(Message.of("meeting.text", piece))));
    }
    return parts;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PIECE);
      boolean splitsPair = to < text.length() && Character.isLowSurrogate(text.charAt(to));
      pieces.add(text.substring(from, splitsPair ? to - 1 : to));
      from = splitsPair ? to - 1 : to;
    }
    return pieces;
  }
}
