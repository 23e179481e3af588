package yaksok.desk.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.MemoryStore;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.meeting.NamesSeen;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Status;
import yaksok.reading.question.Query;
import yaksok.reading.question.QuestionReader;
import yaksok.words.Words;

/** The desk that answers, on cards in memory, spoken to as people speak to it. */
final class Answering {
  private static final String CHANNEL = "C059";
  private final MemoryStore store = new MemoryStore();
  private final Words words = new Words();
  private final AnswerQuestion desk =
      new AnswerQuestion(store, new QuestionReader(), Status.Names.USUAL);
  private final ShowRecords records = new ShowRecords(store);

  Answering(Card... cards) {
    for (Card card : cards) {
      Desks.keep(store, card);
    }
  }

  MemoryStore store() {
    return store;
  }

  Answer ask(String question, String asOf) {
    return desk.answer(question, Asker.operator(LocalDate.parse(asOf), Language.KO, null));
  }

  Answer askIn(String channel, String question, String asOf) {
    return desk.answer(question, asker(channel, asOf, false, null));
  }

  Answer askAfter(Query previous, String question, String asOf) {
    return desk.answer(question, asker(CHANNEL, asOf, true, previous));
  }

  Answer askWithoutNames(String question, String asOf) {
    return desk.answer(question, asker(CHANNEL, asOf, false, null));
  }

  /** What people read, line by line. */
  String said(Answer answer) {
    return answer.text().stream()
        .map(message -> words.say(answer.language(), message))
        .collect(Collectors.joining("\n"));
  }

  String firstLine(Answer answer) {
    return said(answer).lines().findFirst().orElse("");
  }

  /** The questions offered instead, as they are asked when pressed. */
  List<String> choices(Answer answer) {
    List<Message> choices = answer.choices();
    return choices == null
        ? List.of()
        : choices.stream().map(each -> words.say(answer.language(), each)).toList();
  }

  Reply open(Answer answer) {
    return records.show(
        button(answer.reply(), ShowRecords.ACTION), answer.language(), NamesSeen.ALL);
  }

  Reply openRecord(Answer answer, boolean mayEdit) {
    return openRecord(button(answer.reply(), ShowRecord.ACTION), mayEdit);
  }

  Reply openRecord(String value, boolean mayEdit) {
    return new ShowRecord(store).show(value, Language.KO, (cards, card) -> meeting -> mayEdit);
  }

  Reply turn(Reply reply, String action) {
    return records.show(button(reply, action), reply.language(), NamesSeen.ALL);
  }

  /** The rows and lists of a reply. */
  String said(Reply reply) {
    return reply.parts().stream()
        .filter(part -> part instanceof Reply.Items || part instanceof Reply.Row)
        .flatMap(part -> part.said().stream())
        .map(message -> words.say(reply.language(), message))
        .collect(Collectors.joining("\n"));
  }

  static boolean hasButton(Reply reply, String action) {
    return buttons(reply).anyMatch(each -> each.action().equals(action));
  }

  static String button(Reply reply, String action) {
    return buttons(reply)
        .filter(each -> each.action().equals(action))
        .map(Reply.Button::value)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Reply.Button> buttons(Reply reply) {
    return reply.parts().stream().flatMap(Answering::buttons);
  }

  private static Stream<Reply.Button> buttons(Reply.Part part) {
    if (part instanceof Reply.Row row) {
      return Stream.of(row.button());
    }
    return part instanceof Reply.Buttons row ? row.buttons().stream() : Stream.of();
  }

  private static Asker asker(String channel, String asOf, boolean names, @Nullable Query previous) {
    return new Asker(
        LocalDate.parse(asOf),
        Language.KO,
        null,
        channel,
        "U1",
        Audience.CHANNEL,
        (cards, card) -> meeting -> names,
        previous);
  }
}
