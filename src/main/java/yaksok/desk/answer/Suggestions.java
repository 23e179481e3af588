package yaksok.desk.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import yaksok.desk.Cards.Summary;
import yaksok.domain.Message;

/** Questions that can be answered, offered where one was not understood. */
final class Suggestions {
  static final int MOST = 3;
  static final List<Message> CARDS = List.of(Message.of("answer.suggest.cards"));

  private Suggestions() {}

  /** Three questions about a card, such as it can be asked on that day. */
  static List<Message> on(Summary card, LocalDate today) {
    boolean runs = card.term().contains(today);
    return List.of(
        main(card, today),
        Message.of(runs ? "answer.suggest.due" : "answer.suggest.period"),
        Message.of("answer.suggest.last"));
  }

  /** The question that is asked most, of the first cards, and which cards there are. */
  static List<Message> among(
      List<Summary> cards, Function<Summary, String> names, LocalDate today) {
    return Stream.concat(
            cards.stream()
                .limit(MOST - 1)
                .map(each -> naming(names.apply(each), main(each, today))),
            CARDS.stream())
        .toList();
  }

  /** The question with its card named. */
  static Message naming(String card, Message question) {
    return Message.of("answer.suggest.naming", card, question);
  }

  private static Message main(Summary card, LocalDate today) {
    return card.term().contains(today)
        ? Message.of("answer.suggest.year", String.valueOf(today.getYear()))
        : Message.of("answer.suggest.term");
  }
}
