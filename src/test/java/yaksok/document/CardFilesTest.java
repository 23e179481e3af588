package yaksok.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;

/**
 * Reads the cards under {@code src/test/resources/cards} and compares with the JSON beside them.
 */
class CardFilesTest {
  private static final Path CARDS = Path.of("src", "test", "resources", "cards");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CARDS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aCardsTextComesOutAsItsJson(String name) throws IOException {
    CardReading.Read read = CardFiles.read(Files.readString(CARDS.resolve(name + ".txt")));
    JsonNode expected = MAPPER.readTree(CARDS.resolve(name + ".json").toFile());
    assertThat(laidOut(tree(CardFiles.said(read)))).isEqualTo(laidOut(expected));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aCardExportedAsTextIsReadAsTheSameCard(String name) throws IOException {
    Card card = CardFiles.read(Files.readString(CARDS.resolve(name + ".txt"))).card();
    String text =
        new String(new CardText().write(card, LocalDate.of(2026, 12, 31)), StandardCharsets.UTF_8);
    assertThat(stated(CardFiles.read(text).card())).isEqualTo(stated(card));
  }

  /** Without what the grammar of attendees makes of a text, which is proved where it is kept. */
  private static JsonNode laidOut(JsonNode tree) {
    tree.path("meetings")
        .forEach(each -> ((ObjectNode) each.path("attendees")).retain("text", "people"));
    return tree;
  }

  /** What the printed form states, whatever the figures of the day are. */
  private static JsonNode stated(Card card) throws IOException {
    ObjectNode tree = (ObjectNode) tree(card);
    tree.remove(List.of("printed", "assumptions"));
    tree.withArray("/indicators").forEach(each -> ((ObjectNode) each).remove("results"));
    tree.withArray("/meetings").forEach(each -> ((ObjectNode) each).remove("counts"));
    return tree;
  }

  private static JsonNode tree(Card card) throws IOException {
    return MAPPER.readTree(CardFiles.json().write(card, card.term().to()));
  }
}
