package yaksok.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import yaksok.document.AttendeesJson;
import yaksok.domain.Language;
import yaksok.words.Words;

class AttendeesCommandTest {
  @Test
  void printsTheContractsKeysInTheirOrder() {
    assertThat(attendees("사회적기업 대표 8명, 생태계사업단 1명", "--json"))
        .isEqualTo(
            "{\"text\":\"사회적기업 대표 8명, 생태계사업단 1명\",\"headcount\":9,\"groups\":"
                + "[{\"name\":\"사회적기업 대표\",\"count\":8},{\"name\":\"생태계사업단\",\"count\":1}],"
                + "\"organisations\":null,\"people\":[]}\n");
  }

  @Test
  void givesALineForEachLineBlankOnesToo() {
    String printed = attendees("주민 3명\n\n\"동장 1명\\n위원 5명\"\n<@U24680|jisu>\n", "--json");
    assertThat(printed.lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("{\"text\":null,\"headcount\":null,\"groups\":[]"))
        .anyMatch(line -> line.contains("\"text\":\"동장 1명\\n위원 5명\",\"headcount\":6"))
        .anyMatch(line -> line.endsWith("\"people\":[\"U24680\"]}"));
  }

  @Test
  void saysInWordsWhatItReadWhereNoJsonIsAskedFor() {
    assertThat(attendees("주민 30여 명\n회원사 7개 업체")).contains("주민 30명").contains("7").hasLineCount(2);
  }

  private static String attendees(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), printed, printed);
    AttendeesCommand command =
        new AttendeesCommand(new AttendeesJson(), new Words(), Language.KO, console);
    assertThat(new CommandLine(command).execute(args)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
