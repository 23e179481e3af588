package yaksok.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.document.AnswerJson;
import yaksok.document.AttendeesJson;
import yaksok.domain.Language;
import yaksok.words.Words;

/** What the command line says of itself, in the language of the settings. */
class ProgramTest {
  private final Words words = new Words();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void helpSaysWhatEachSubcommandDoesInKorean() {
    assertThat(help(Language.KO))
        .contains("공약사업 관리카드", "도움말을 보여 주고", "실제 워크스페이스에서", "연습용 워크스페이스를 엽니다")
        .contains("카드(문서에서 복사한", "카드를 문서로", "카드에 대한 질문", "참석자를 기록할 때");
  }

  @Test
  void helpSaysWhatEachSubcommandDoesInEnglish() {
    assertThat(help(Language.EN))
        .contains("pledge cards in Slack", "Shows this help", "a real workspace", "in the browser")
        .contains("office's document", "as a document", "Answers a question", "counts heads");
  }

  @Test
  void eachSubcommandHasHelpOfItsOwn() {
    assertThat(help(Language.KO, "import")).contains("카드 파일", "도움말을 보여 주고");
    assertThat(help(Language.KO, "ask")).contains("기준일", "아무것도 바꾸지 않습니다");
    assertThat(help(Language.EN, "serve")).contains("Socket Mode");
  }

  private String help(Language language, String... subcommand) {
    out.reset();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), printed, printed);
    Program program =
        new Program(
            List.of(
                new ServeCommand(() -> {}),
                new PracticeCommand(stop -> {}),
                new ImportCommand(
                    () -> {
                      throw opened();
                    },
                    words,
                    () -> language),
                new ExportCommand(
                    () -> {
                      throw opened();
                    },
                    words,
                    () -> language),
                new AskCommand(
                    () -> {
                      throw opened();
                    },
                    new AnswerJson(words),
                    words,
                    () -> LocalDate.EPOCH,
                    language,
                    console),
                new AttendeesCommand(new AttendeesJson(), words, language, console)),
            words,
            language,
            console);
    String[] arguments =
        subcommand.length == 0 ? subcommand : new String[] {subcommand[0], "--help"};
    assertThat(program.run(arguments)).isZero();
    return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }

  private static AssertionError opened() {
    return new AssertionError("help opens no store");
  }
}
