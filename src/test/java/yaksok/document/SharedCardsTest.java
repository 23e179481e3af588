package yaksok.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.Shared;
import yaksok.desk.card.SampleCard;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;
import yaksok.domain.card.Meeting;

/** The real card and the samples that lie beside the project. */
class SharedCardsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"033", "071"})
  void aSampleComesOutAsItsJson(String number) throws IOException {
    CardReading.Read read =
        CardFiles.read(Files.readString(Shared.file("samples/card-" + number + ".txt")));
    Card card = CardFiles.said(read);
    JsonNode expected = MAPPER.readTree(Shared.file("samples/card-" + number + ".json").toFile());
    JsonNode written = MAPPER.readTree(CardFiles.json().write(card, card.term().to()));
    assertThat(withoutAssumptions(written)).isEqualTo(withoutAssumptions(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"033", "071"})
  void aSamplesAssumptionsMentionWhatTheyMust(String number) throws IOException {
    CardReading.Read read =
        CardFiles.read(Files.readString(Shared.file("samples/card-" + number + ".txt")));
    JsonNode notes =
        MAPPER.readTree(Shared.file("samples/card-" + number + ".notes.json").toFile());
    String said = String.join("\n", CardFiles.said(read).assumptions());
    for (JsonNode words : notes.path("mentions")) {
      assertThat(words).anySatisfy(word -> assertThat(said).contains(word.asText()));
    }
  }

  @Test
  void theRealCardHasItsPeopleAndMeetings() throws IOException {
    Card card = real();
    assertThat(card.meetings())
        .hasSize(14)
        .allSatisfy(each -> assertThat(each.counts()).containsExactly(1));
    assertThat(card.meetings().stream().map(Meeting::attendees).map(Attendees::headcount))
        .containsExactly(9, 2, 3, 5, 6, 8, null, null, null, 12, null, null, 40, null);
    assertThat(people(card, 2015)).isEqualTo(24);
    assertThat(people(card, 2016)).isEqualTo(52);
    assertThat(card.indicators().get(0).targets()).containsOnlyKeys(2015, 2016, 2017, 2018);
    assertThat(CardFiles.said(CardFiles.read(seed())).assumptions())
        .anySatisfy(each -> assertThat(each).contains("2014"))
        .anySatisfy(each -> assertThat(each).contains("추진상황"));
  }

  @Test
  void theShippedSampleIsTheRealCard() throws IOException {
    byte[] written = CardFiles.json().write(real(), real().term().to());
    assertThat(SampleCard.file()).isEqualTo(written);
  }

  private static int people(Card card, int year) {
    return card.meetings().stream()
        .filter(each -> each.date().getYear() == year)
        .map(each -> each.attendees().headcount())
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static Card real() throws IOException {
    return CardFiles.said(CardFiles.read(seed()));
  }

  private static String seed() throws IOException {
    return Files.readString(Shared.file("seed/card-059.txt"));
  }

  private static JsonNode withoutAssumptions(JsonNode tree) {
    return ((ObjectNode) tree).without(List.of("assumptions"));
  }
}
