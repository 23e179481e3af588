package yaksok.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.desk.answer.Answer;
import yaksok.desk.answer.AnswerLines;
import yaksok.desk.answer.Item;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.words.Words;

/** An answer as {@code ask --json} prints it: the contract's keys, always all, in its order. */
public final class AnswerJson implements AnswerLines {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Words words;

  public AnswerJson(Words words) {
    this.words = words;
  }

  @Override
  public String question(String line) {
    return InputLine.text(line);
  }

  @Override
  public String json(Answer answer) {
    ObjectNode object = JSON.objectNode();
    object.put("question", answer.question());
    object.put("language", answer.language().code());
    object.put("kind", answer.kindCode());
    object.put("card", answer.card());
    object.put("basis", answer.basis() == null ? null : answer.basis().code());
    object.put("from", answer.period() == null ? null : answer.period().from().toString());
    object.put("to", answer.period() == null ? null : answer.period().to().toString());
    object.put("asOf", answer.asOf().toString());
    object.put("value", answer.value());
    object.put("raw", answer.raw());
    object.put("actual", answer.actual());
    object.put("target", answer.target());
    object.put("unit", answer.unit());
    object.put("known", answer.known());
    object.put("of", answer.of());
    object.set("items", items(answer));
    object.set("choices", choices(answer));
    object.put("text", say(answer.language(), answer.text()));
    return object.toString();
  }

  private @Nullable ArrayNode items(Answer answer) {
    List<Item> items = answer.items();
    if (items == null) {
      return null;
    }
    ArrayNode array = JSON.arrayNode();
    items.forEach(item -> add(array, item, answer.language()));
    return array;
  }

  private void add(ArrayNode array, Item item, Language language) {
    if (item instanceof Item.Text text) {
      array.add(text.text());
      return;
    }
    ObjectNode object = array.addObject();
    if (item instanceof Item.Entry entry) {
      entry(object, entry);
    } else if (item instanceof Item.Figures figures) {
      figures(object, figures, language);
    } else if (item instanceof Item.Share share) {
      object.put("label", share.label()).put("value", share.value()).put("unit", share.unit());
    } else if (item instanceof Item.Funds funds) {
      object.put("source", funds.source()).put("value", funds.value());
    } else if (item instanceof Item.CardLine card) {
      object.put("number", card.number()).put("title", card.title());
      object.put("from", card.term().from().toString()).put("to", card.term().to().toString());
    } else if (item instanceof Item.Term term) {
      object.put("from", term.period().from().toString());
      object.put("to", term.period().to().toString());
    }
  }

  private static void entry(ObjectNode object, Item.Entry entry) {
    object.put("id", entry.id()).put("date", entry.date().toString()).put("title", entry.title());
    if (entry.link() != null) {
      object.put("link", entry.link());
    }
  }

  private void figures(ObjectNode object, Item.Figures figures, Language language) {
    object.put("label", words.say(language, figures.label()));
    object.put("value", figures.value()).put("raw", figures.raw());
    object.put("actual", figures.actual());
    object.put("target", figures.target().isPresent() ? figures.target().getAsLong() : null);
  }

  private @Nullable ArrayNode choices(Answer answer) {
    List<Message> choices = answer.choices();
    if (choices == null) {
      return null;
    }
    ArrayNode array = JSON.arrayNode();
    choices.forEach(choice -> array.add(words.say(answer.language(), choice)));
    return array;
  }

  private String say(Language language, List<Message> lines) {
    return lines.stream().map(line -> words.say(language, line)).collect(Collectors.joining("\n"));
  }
}
