package yaksok.desk.answer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.reading.question.CardField;

/** "사업기간은?": a part of the card as it stands there. */
final class CardResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    CardField field = Objects.requireNonNull(asked.query().field());
    Card card = asked.card();
    List<? extends Item> items = items(field, asked);
    List<Message> lines = items.stream().map(item -> line(field, item)).toList();
    String key = "answer.field." + field.name().toLowerCase(Locale.ROOT);
    Draft draft = asked.draft().items(items);
    if (field == CardField.TERM) {
      draft.on(null, card.term());
    }
    if (items.isEmpty()) {
      draft.headline(none(field, key));
    } else if (items.size() == 1) {
      draft.headline(Message.of("answer.field", Message.of(key), lines.get(0)));
    } else {
      draft.headline(Message.of("answer.field.several", Message.of(key), items.size())).list(lines);
    }
    return draft.small(Message.of("answer.basis.card", card.number(), card.title())).build();
  }

  private static Message none(CardField field, String key) {
    return field == CardField.OWNER
        ? Message.of("answer.field.none.owner")
        : Message.of("answer.field.none", Message.of(key));
  }

  private static List<? extends Item> items(CardField field, Asked asked) {
    Card card = asked.card();
    return switch (field) {
      case TITLE -> texts(List.of(card.title()));
      case NUMBER -> texts(List.of(card.number()));
      case TERM -> List.of(new Item.Term(card.term()));
      case CONTENTS -> texts(card.contents());
      case INDICATORS -> texts(card.indicators().stream().map(Indicator::name).toList());
      case PLANS -> texts(card.plans());
      case DEPARTMENT -> texts(card.department() == null ? List.of() : List.of(card.department()));
      case OWNER -> texts(owner(asked));
    };
  }

  /** The owner's member id. */
  private static List<String> owner(Asked asked) {
    String owner = asked.stewardship().owner();
    return owner == null ? List.of() : List.of(owner);
  }

  private static List<Item.Text> texts(List<String> lines) {
    return lines.stream().map(Item.Text::new).toList();
  }

  private static Message line(CardField field, Item item) {
    if (item instanceof Item.Term term) {
      return Message.of("answer.label.days", term.period().from(), term.period().to());
    }
    String text = ((Item.Text) item).text();
    return field == CardField.OWNER
        ? Message.of("answer.label.name", new Mention(text))
        : Message.of("answer.label.name", text);
  }
}
