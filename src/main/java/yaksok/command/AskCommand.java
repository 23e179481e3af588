package yaksok.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yaksok.desk.Reply;
import yaksok.desk.answer.Answer;
import yaksok.desk.answer.AnswerLines;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.desk.answer.Asker;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.reading.question.CardChoice;
import yaksok.words.Words;

/** {@code ask}: answers one question, or one per line of standard input, and changes nothing. */
@Command(name = "ask", mixinStandardHelpOptions = true)
public final class AskCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int REFUSED = 1;

  private final Supplier<AnswerQuestion> answers;
  private final AnswerLines lines;
  private final Words words;
  private final Supplier<LocalDate> today;
  private final Language language;
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", descriptionKey = "ask.json")
  private boolean json;

  @Option(names = "--card", paramLabel = "NUMBER", descriptionKey = "ask.card")
  private @Nullable String card;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "ask.as-of")
  private @Nullable LocalDate asOf;

  @Parameters(arity = "0..1", paramLabel = "QUESTION", descriptionKey = "ask.question")
  private @Nullable String question;

  /**
   * @param answers asked for only when the command runs, so that help opens no store
   * @param today in the office's zone
   * @param language for questions that have no letters to tell theirs by, and for refusals
   */
  public AskCommand(
      Supplier<AnswerQuestion> answers,
      AnswerLines lines,
      Words words,
      Supplier<LocalDate> today,
      Language language,
      Console console) {
    this.answers = answers;
    this.lines = lines;
    this.words = words;
    this.today = today;
    this.language = language;
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate day = asOf == null ? today.get() : asOf;
    CardChoice named = card == null ? null : choice(card);
    AnswerQuestion desk = answers.get();
    Optional<Message> refusal = named == null ? Optional.empty() : desk.refusal(named, day);
    if (refusal.isPresent()) {
      console.err().println(words.say(language, refusal.get()));
      return REFUSED;
    }
    Asker asker = Asker.operator(day, language, named);
    if (question != null) {
      print(desk.answer(question, asker));
    } else {
      console.eachLine(line -> print(desk.answer(lines.question(line), asker)));
    }
    return DONE;
  }

  private CardChoice choice(String typed) {
    return CardChoice.Numbered.typed(typed)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(), words.say(language, Message.of("ask.card.fault", typed))));
  }

  private void print(Answer answer) {
    console.print(json ? lines.json(answer) : plain(answer));
  }

  /** The answer's line, then what stands below it, indented. */
  private String plain(Answer answer) {
    return answer.reply().parts().stream()
        .flatMap(part -> part.said().stream().map(message -> before(part) + say(answer, message)))
        .collect(Collectors.joining("\n"));
  }

  private static String before(Reply.Part part) {
    if (part instanceof Reply.Headline || part instanceof Reply.Line) {
      return "";
    }
    return part instanceof Reply.Small ? "  " : "  - ";
  }

  private String say(Answer answer, Message message) {
    return words.say(answer.language(), message);
  }
}
