package yaksok.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import yaksok.desk.card.CardFormat;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;
import yaksok.domain.card.Fault;

/** A card as JSON, written and read (contract.md, "Card JSON"). */
public final class CardJson implements CardFormat {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();
  private static final ObjectWriter WRITER =
      MAPPER
          .writer(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private final Function<String, Attendees> attendees;

  /**
   * @param attendees reads who took part out of a text, for what the JSON does not say of it
   */
  public CardJson(Function<String, Attendees> attendees) {
    this.attendees = attendees;
  }

  @Override
  public String name() {
    return "json";
  }

  /** The card as UTF-8, ending in a line break; it is written as it stands, whatever the day. */
  @Override
  public byte[] write(Card card, LocalDate asOf) {
    try {
      return (WRITER.writeValueAsString(CardTree.of(card)) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The card that the JSON holds, or each fault with its place. Never throws for what it reads. */
  public CardReading read(String json) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      return new CardReading.Faulty(
          List.of(Fault.at(line, "cards.fault.json", e.getOriginalMessage())));
    }
    JsonFaults faults = new JsonFaults(places(json));
    Card card = new TreeCard(faults, attendees).read(tree);
    return faults.isEmpty()
        ? new CardReading.Read(card, List.of())
        : new CardReading.Faulty(faults.all());
  }

  private static JsonPlaces places(String json) {
    try {
      return JsonPlaces.of(MAPPER.createParser(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
