package yaksok.reading.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import yaksok.domain.card.CardReading;

class CardReaderProperties {
  private final CardReader reader = new CardReader(Counts::of);

  @Property(tries = 300)
  void aCutOffCardIsACardOrAFault(
      @ForAll("cards") String card, @ForAll @IntRange(max = 4000) int at) {
    answers(card.substring(0, Math.min(at, card.length())));
  }

  @Property(tries = 300)
  void shuffledLinesAreACardOrAFault(@ForAll("cards") String card, @ForAll long seed) {
    List<String> lines = new ArrayList<>(card.lines().toList());
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    }
    answers(String.join("\n", lines));
  }

  @Property(tries = 300)
  void aGarbledCardIsACardOrAFault(
      @ForAll("cards") String card, @ForAll("garbage") String garbage, @ForAll long seed) {
    int at = new Random(seed).nextInt(card.length());
    answers(card.substring(0, at) + garbage + card.substring(at));
  }

  @Property(tries = 300)
  void anyTextIsAFault(@ForAll String text) {
    assertThat(reader.read(text)).isInstanceOf(CardReading.Faulty.class);
  }

  @Property(tries = 100)
  void anyBytesAreTextOrNone(@ForAll byte[] bytes) {
    assertThat(FileText.of(bytes)).isNotNull();
  }

  private void answers(String text) {
    CardReading reading = reader.read(text);
    if (reading instanceof CardReading.Faulty faulty) {
      assertThat(faulty.faults()).isNotEmpty();
    } else {
      assertThat(((CardReading.Read) reading).card().number()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> cards() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "cards"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return Arbitraries.of(texts);
    }
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.of("\t", "\n\n", "3 3 3", "-", "2016.13.99.", "○", "명", "(", "~", "\u0000"));
  }
}
