package yaksok.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yaksok.desk.Cards;
import yaksok.desk.GivenBack;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.desk.card.CardFinder.Found;
import yaksok.domain.Language;
import yaksok.domain.Message;

/** Asks which card is meant, or says that there is none such. */
final class CardQuestion {
  /** More cards than this are named by typing their number. */
  private static final int MOST_BUTTONS = 5;

  private CardQuestion() {}

  static Reply reply(Language language, Found found) {
    return new Reply(language, Audience.ASKER, parts(found));
  }

  /** With a button for each card that logs the typed line on it, where that is feasible. */
  static Reply reply(Language language, Found found, Retry retry) {
    List<Reply.Part> parts = new ArrayList<>(parts(found));
    if (found instanceof Found.Several several && several.cards().size() <= MOST_BUTTONS) {
      List<Button> buttons =
          several.cards().stream().flatMap(card -> button(retry, card).stream()).toList();
      parts.add(new Reply.Buttons(buttons));
    }
    parts.addAll(GivenBack.returned(retry.line()));
    return new Reply(language, Audience.ASKER, parts);
  }

  private static Optional<Button> button(Retry retry, Cards.Summary card) {
    return retry
        .of(card.key())
        .value()
        .map(
            value ->
                Button.plain(
                    Actions.LOG_AGAIN,
                    value,
                    Message.of("meeting.card", card.key().number(), card.title())));
  }

  private static List<Reply.Part> parts(Found found) {
    if (found instanceof Found.Unknown unknown) {
      return List.of(
          new Reply.Headline(Message.of("meeting.refused.card.unknown", unknown.named())));
    }
    if (found instanceof Found.Several several) {
      List<Message> cards =
          several.cards().stream()
              .map(each -> Message.of("meeting.card", each.key().toString(), each.title()))
              .toList();
      return List.of(new Reply.Headline(Message.of("meeting.asked.card")), new Reply.Items(cards));
    }
    return List.of(new Reply.Headline(Message.of("meeting.refused.card.none")));
  }
}
