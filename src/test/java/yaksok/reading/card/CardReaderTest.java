package yaksok.reading.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
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

  /**
   * A cell of nine hundred lines, each of which may end the list of people, and a very long term.
   */
  @Test
  void longInputIsGoneThroughOnce() throws IOException {
    AtomicLong characters = new AtomicLong();
    CardReader counting =
        new CardReader(
            text -> {
              characters.addAndGet(text.length());
              return Attendees.NONE;
            });
    String card = Files.readString(Path.of("src/test/resources/cards/wrapped-cells.txt"));
    String cell = "주민 여러 명, 구청 직원 5명\n".repeat(900);
    String longer =
        card.replaceFirst("5 2025\\.12\\.19\\..*", "$0\n" + cell)
            .replaceFirst("사업기간 :", "$0 " + "가".repeat(90_000));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> counting.read(longer));
    assertThat(characters.get()).isBetween(1L, 20L * cell.length());
  }
}
