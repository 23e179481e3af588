package yaksok.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.card.ExportCard;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.words.Words;

/** {@code export NUMBER --format F [--as-of DATE] [-o FILE]}: gives a card as a document. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
  private final Supplier<ExportCard> desk;
  private final Words words;
  private final Supplier<Language> language;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "NUMBER", descriptionKey = "export.number")
  private String number;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "json|text",
      descriptionKey = "export.format")
  private String format;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "export.as-of")
  private @Nullable LocalDate asOf;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "export.output")
  private @Nullable Path output;

  /**
   * @param desk asked for once the command runs, since it opens the store
   */
  @SuppressWarnings("NullAway.Init") // picocli fills the annotated fields before it calls
  public ExportCommand(Supplier<ExportCard> desk, Words words, Supplier<Language> language) {
    this.desk = desk;
    this.words = words;
    this.language = language;
  }

  /** 0 where the document was written, 1 where there is none. */
  @Override
  public Integer call() {
    try {
      ExportCard.Result result = desk.get().run(number, format, asOf);
      if (result instanceof ExportCard.Result.Exported exported) {
        return write(exported.document());
      }
      return refuse(((ExportCard.Result.Refused) result).reason());
    } catch (StoreUnavailableException e) {
      return refuse(e.problem());
    }
  }

  private int write(byte[] document) {
    Path file = output;
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(new String(document, StandardCharsets.UTF_8));
      out.flush();
      return 0;
    }
    try {
      Files.write(file, document);
      return 0;
    } catch (IOException e) {
      return refuse(Message.of("cards.export.unwritable", file.toString()));
    }
  }

  private int refuse(Message reason) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(words.say(language.get(), reason));
    err.flush();
    return 1;
  }
}
