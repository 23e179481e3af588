package yaksok.reading.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import yaksok.Shared;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.CardReading;

class CardReaderTest {
  private final CardReader reader = new CardReader(text -> Attendees.NONE);

  @Test
  void theRealCardIsReadWithItsRecordsTargetsAndBudget() throws IOException {
    CardReading reading = reader.read(Files.readString(Shared.file("seed/card-059.txt")));
    assertThat(reading).isInstanceOf(CardReading.Read.class);
    assertThat(((CardReading.Read) reading).card().meetings()).hasSize(14);
  }
}
