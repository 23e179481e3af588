package yaksok.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import yaksok.desk.MemoryStore;
import yaksok.desk.card.ExportCard;
import yaksok.desk.card.ImportCard;
import yaksok.document.CardFiles;
import yaksok.document.CardText;
import yaksok.domain.Language;
import yaksok.words.Words;

class CardCommandsTest {
  private static final Path CARDS = Path.of("src", "test", "resources", "cards");
  private final MemoryStore store = new MemoryStore();
  private final Clock clock =
      Clock.fixed(Instant.parse("2016-12-05T00:00:00Z"), ZoneId.of("Asia/Seoul"));
  private final Words words = new Words();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void importSaysWhatItUnderstoodAndAssumed() {
    assertThat(run("import", CARDS.resolve("short-rows.txt").toString())).isZero();
    assertThat(out.toString())
        .contains("실적: 7건", "추진목표: 상인 역량강화 교육(회): 2022 - · 2023 2", "총사업비: 350,000,000원")
        .contains("추진상황: 본문에 표시(체크)가 남아 있지 않아");
  }

  @Test
  void aFaultIsOneLineThatNamesFileAndLine() throws IOException {
    Path file = folder.resolve("card.txt");
    Files.writeString(
        file, Files.readString(CARDS.resolve("no-budget.txt")).replace("2016.9.1.", "2016.9.31."));
    assertThat(run("import", file.toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith(file + ":54: 없는 날짜입니다: 2016.9.31.").hasLineCount(1);
    assertThat(store.cards().all()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsRefusedAndTheOthersAreTaken() {
    int code =
        run("import", folder.resolve("none.txt").toString(), CARDS.resolve("tabs.txt").toString());
    assertThat(code).isEqualTo(1);
    assertThat(store.cards().all()).hasSize(1);
  }

  @Test
  void aCardThatDiffersWantsReplace() throws IOException {
    run("import", CARDS.resolve("tabs.txt").toString());
    Path file = folder.resolve("card.txt");
    Files.writeString(
        file, Files.readString(CARDS.resolve("tabs.txt")).replace("학생 84명", "학생 90명"));
    assertThat(run("import", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("--replace");
    assertThat(out.toString()).contains("변경: 1.");
    assertThat(run("import", "--replace", file.toString())).isZero();
  }

  @Test
  void exportGivesTheCardByAnySpellingOfItsNumber() {
    run("import", CARDS.resolve("tabs.txt").toString());
    for (String number : List.of("018", "18", "018@2018", "#018")) {
      out.getBuffer().setLength(0);
      assertThat(run("export", number, "--format", "json")).as(number).isZero();
      assertThat(out.toString()).startsWith("{").endsWith("}\n").contains("\"number\": \"018\"");
    }
  }

  @Test
  void exportCutsWhatCameLater() throws IOException {
    run("import", CARDS.resolve("tabs.txt").toString());
    Path file = folder.resolve("card.txt");
    int code =
        run("export", "18", "--format", "text", "--as-of", "2019-06-30", "-o", file.toString());
    assertThat(code).isZero();
    assertThat(Files.readString(file)).contains("나래초등학교").doesNotContain("다솜초등학교");
  }

  @Test
  void whatIsNotThereIsRefusedAndWrongUsageIsTwo() {
    assertThat(run("export", "999", "--format", "json")).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1);
    assertThat(run("export", "999", "--format", "odt")).isEqualTo(1);
    assertThat(run("export")).isEqualTo(2);
    assertThat(run("import")).isEqualTo(2);
    assertThat(run("export", "1", "--format", "json", "--as-of", "2016-02-30")).isEqualTo(2);
  }

  private int run(String... args) {
    ImportCard importCard =
        new ImportCard(
            store,
            CardFiles.text()::read,
            CardFiles.json()::read,
            message -> words.say(Language.KO, message),
            clock);
    ExportCard exportCard = new ExportCard(store, List.of(CardFiles.json(), new CardText()), clock);
    CommandLine line =
        new CommandLine(CommandLine.Model.CommandSpec.create().name("yaksok"))
            .addSubcommand(new ImportCommand(() -> importCard, words, () -> Language.KO))
            .addSubcommand(new ExportCommand(() -> exportCard, words, () -> Language.KO));
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(args);
  }
}
