package yaksok.desk.answer;

import java.util.ArrayList;
import java.util.List;
import yaksok.desk.Cards.Summary;
import yaksok.desk.Reply;
import yaksok.desk.card.CardFinder;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;

/** Asks back what a question leaves open, and says what it could be asked instead: no number. */
public final class AskBack {
  /** Buttons whose value is a question to be answered: {@code ask_1}, {@code ask_2}, … */
  public static final String ACTION = "ask_";

  private static final int MOST_BUTTONS = 5;
  private static final int LONGEST_VALUE = 2000;

  private final Query query;
  private final Asker asker;
  private final CardFinder finder;

  AskBack(Query query, Asker asker, CardFinder finder) {
    this.query = query;
    this.asker = asker;
    this.finder = finder;
  }

  /** More than one card fits. */
  Answer whichCard(List<Summary> cards) {
    Draft draft = draft().headline(Message.of("answer.unclear.cards", cards.size()));
    List<Message> questions =
        cards.stream()
            .limit(Suggestions.MOST)
            .map(each -> Message.of("answer.label.name", naming(each)))
            .toList();
    draft.choices(questions);
    draft.list(cards.stream().limit(RecordLists.PAGE).map(AskBack::line).toList());
    if (cards.size() > RecordLists.PAGE) {
      draft.say(new Reply.Line(Message.of("answer.more.cards", cards.size() - RecordLists.PAGE)));
    }
    List<Reply.Button> buttons = new ArrayList<>();
    for (Summary each : cards.subList(0, Math.min(cards.size(), MOST_BUTTONS))) {
      Message label = Message.of("answer.card.button", each.key().number(), each.title());
      buttons.add(Reply.Button.plain(ACTION + (buttons.size() + 1), naming(each), label));
    }
    return isShort(buttons) ? draft.say(new Reply.Buttons(buttons)).build() : draft.build();
  }

  /** The same question with its card named. */
  private String naming(Summary card) {
    return finder.name(card) + " " + query.text().strip();
  }

  /** What was not understood, with questions that can be answered. */
  Answer because(Message why, List<Message> suggestions) {
    return instead(draft().headline(why), suggestions);
  }

  private static Answer instead(Draft draft, List<Message> suggestions) {
    draft.choices(suggestions);
    if (!suggestions.isEmpty()) {
      draft.say(new Reply.Line(Message.of("answer.unclear.instead")));
      draft.say(new Reply.Choices(suggestions));
    }
    return draft.build();
  }

  /** How questions are asked, with examples. */
  Answer help(List<Message> suggestions) {
    Draft draft = new Draft(query, asker, Kind.HELP);
    draft.headline(Message.of("answer.help"));
    draft.say(new Reply.Choices(suggestions));
    return draft.small(Message.of("answer.help.more")).build();
  }

  /** The cards that there are. */
  Answer cards(List<Summary> cards) {
    Draft draft = new Draft(query, asker, Kind.CARD);
    if (cards.size() == 1) {
      draft.card(cards.get(0).key().number());
    }
    draft.items(
        cards.stream()
            .map(each -> new Item.CardLine(each.key().number(), each.title(), each.term()))
            .toList());
    draft.headline(Message.of("answer.cards", cards.size()));
    draft.list(cards.stream().limit(RecordLists.PAGE).map(AskBack::line).toList());
    return cards.size() > RecordLists.PAGE
        ? draft
            .say(new Reply.Line(Message.of("answer.more.cards", cards.size() - RecordLists.PAGE)))
            .build()
        : draft.build();
  }

  /** Which of the card's indicators. */
  Answer whichIndicator(Card card, String named, List<Message> suggestions) {
    List<Message> names =
        card.indicators().stream()
            .map(each -> Message.of("answer.label.name", each.name()))
            .toList();
    return instead(
        draft()
            .card(card.number())
            .headline(Message.of("answer.unclear.indicator", named, card.number()))
            .list(names),
        suggestions);
  }

  private Draft draft() {
    return new Draft(query, asker, Kind.UNCLEAR);
  }

  private static Message line(Summary card) {
    return Message.of("answer.card.line", card.key().number(), card.title(), card.term());
  }

  private static boolean isShort(List<Reply.Button> buttons) {
    return buttons.stream().allMatch(each -> each.value().length() <= LONGEST_VALUE);
  }
}
