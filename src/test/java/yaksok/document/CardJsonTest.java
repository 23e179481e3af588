package yaksok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;
import yaksok.domain.card.Fault;

class CardJsonTest {
  private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
  private final CardJson json = CardFiles.json();

  static List<String> names() throws IOException {
    return CardFilesTest.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void exportImportAndExportGiveTheSameBytes(String name) throws IOException {
    Path file = Path.of("src", "test", "resources", "cards", name + ".txt");
    byte[] first = json.write(CardFiles.said(CardFiles.read(Files.readString(file))), DAY);
    CardReading reading = json.read(new String(first, StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(CardReading.Read.class);
    Card again = ((CardReading.Read) reading).card();
    assertThat(json.write(again, DAY)).isEqualTo(first).endsWith((byte) '\n');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "2014-07-15"  | "2014-02-30"  | /meetings/0/date          | cards.fault.json-day
          "2014-07-15"  | "2019-07-15"  | /meetings/0/date          | cards.fault.json-outside
          "held"        | "gone"        | /meetings/0/state         | cards.fault.json-one-of
          "id":1        | "id":"x"      | /meetings/0/id            | cards.fault.json-whole
          "counts":[1]  | "counts":[2]  | /meetings/0/counts        | cards.fault.json-position
          "title":"정비" | "titel":"정비" | /                         | cards.fault.json-missing
          "2015":3      | "15":3        | /indicators/0/targets/15  | cards.fault.json-year
          "records"     | "many"        | /indicators/0/measure     | cards.fault.json-one-of
          "plans":[]    | "plans":"x"   | /plans                    | cards.fault.json-list
          """)
  void aFaultNamesThePlace(String right, String wrong, String pointer, String key) {
    assertThat(SMALL).contains(right);
    assertThat(faults(SMALL.replace(right, wrong)))
        .anySatisfy(
            fault -> {
              assertThat(fault.problem().key()).isEqualTo(key);
              assertThat(fault.problem().args().get(0)).isEqualTo(pointer);
            });
  }

  @Test
  void brokenJsonNamesItsLine() {
    assertThat(faults("{\n\"number\": \"059\",\n oops\n}"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
  }

  @Test
  void aFaultBelowNamesItsLine() {
    String json = SMALL.replace("\"meetings\"", "\n\n\"meetings\"").replace("held", "gone");
    assertThat(faults(json))
        .singleElement()
        .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
  }

  private static final String SMALL =
      """
      {"number":"021","title":"정비","department":null,"term":{"from":"2014-07-01","to":"2018-06-30"},\
      "contents":[],"budget":null,"indicators":[{"name":"설명회","unit":"회","measure":"records",\
      "targets":{"2015":3},"quarters":{},"results":[]}],"meetings":[{"id":1,"state":"held",\
      "date":"2014-07-15","until":null,"time":null,"place":null,"title":"설명회","attendees":\
      {"text":null,"headcount":null,"groups":[],"organisations":null,"people":[]},"details":null,\
      "evidence":[],"counts":[1]}],"plans":[],"status":null,"printed":null,"assumptions":[]}
      """;

  private List<Fault> faults(String text) {
    CardReading reading = json.read(text);
    assertThat(reading).isInstanceOf(CardReading.Faulty.class);
    return ((CardReading.Faulty) reading).faults();
  }
}
