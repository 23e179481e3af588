package yaksok.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import yaksok.desk.MemoryStore;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.document.AnswerJson;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.card.Status;
import yaksok.reading.question.QuestionReader;
import yaksok.words.Words;

class AskCommandTest {
  private final MemoryStore store = new MemoryStore();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void importTheCard() {
    store.importCard(Card059.card(), Instant.EPOCH);
  }

  @Test
  void oneQuestionIsAnsweredInPlainText() {
    assertThat(ask("", "--as-of", "2016-12-31", "2016년 이행률 얼마예요?")).isZero();
    assertThat(printed().lines().findFirst())
        .contains("2016년 이행률 100% (실적 8회/목표 3회, 상한 적용 전 266.7%)");
  }

  @Test
  void withoutAnAsOfDateItIsToday() {
    assertThat(ask("", "--json", "올해 이행률은?")).isZero();
    assertThat(printed()).contains("\"asOf\":\"2017-02-15\"", "\"from\":\"2017-01-01\"");
  }

  @Test
  void eachLineOfInputGetsOneLineOfJson() {
    assertThat(ask("2016년 이행률은?\n\n\"2015년\\n이행률은?\"\r\n날씨 어때?", "--json")).isZero();
    List<String> lines = printed().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).contains("\"kind\":\"rate\"", "\"actual\":8");
    assertThat(lines.get(1)).contains("\"kind\":\"unclear\"", "\"value\":null");
    assertThat(lines.get(2)).contains("\"actual\":5");
    assertThat(lines.get(3)).contains("\"kind\":\"unclear\"");
  }

  @Test
  void aCardThatIsNotThereIsRefusedByName() {
    assertThat(ask("", "--card", "999", "이행률은?")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("999");
    assertThat(printed()).isEmpty();
  }

  @Test
  void aCardIsNamedAsItIsInSlack() {
    assertThat(ask("", "--card", "#059@2014", "--json", "총 이행률")).isZero();
    assertThat(printed()).contains("\"card\":\"059\"");
  }

  @Test
  void aDateThatIsNoneIsWrongUsage() {
    assertThat(ask("", "--as-of", "2016-02-30", "이행률은?")).isEqualTo(2);
    assertThat(ask("", "--card", "# 5 9", "이행률은?")).isEqualTo(2);
  }

  private int ask(String input, String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Words words = new Words();
    AskCommand command =
        new AskCommand(
            () -> new AnswerQuestion(store, new QuestionReader(), Status.Names.USUAL),
            new AnswerJson(words),
            words,
            () -> LocalDate.of(2017, 2, 15),
            Language.KO,
            console);
    return new CommandLine(command)
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
