package yaksok.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.card.ImportCard;
import yaksok.desk.card.ImportResult;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Fault;
import yaksok.words.Words;

/** {@code import FILE... [--replace]}: reads cards into the store and says what it understood. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
public final class ImportCommand implements Callable<Integer> {
  private final Supplier<ImportCard> desk;
  private final Words words;
  private final Supplier<Language> language;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
  private List<Path> files;

  @Option(names = "--replace", descriptionKey = "import.replace")
  private boolean replace;

  /**
   * @param desk asked for once the command runs, since it opens the store
   */
  @SuppressWarnings("NullAway.Init") // picocli fills the annotated fields before it calls
  public ImportCommand(Supplier<ImportCard> desk, Words words, Supplier<Language> language) {
    this.desk = desk;
    this.words = words;
    this.language = language;
  }

  /** 0 where every file is in the store, 1 where one was refused. */
  @Override
  public Integer call() {
    ImportCard importCard = desk.get();
    boolean refused = false;
    for (Path file : files) {
      refused |= !take(importCard, file);
    }
    return refused ? 1 : 0;
  }

  private boolean take(ImportCard importCard, Path file) {
    try {
      ImportResult result = importCard.run(Files.readAllBytes(file), replace);
      ImportLines.of(result).forEach(line -> out().println(said(line)));
      if (result instanceof ImportResult.Faulty faulty) {
        faulty.faults().forEach(fault -> refuse(place(file, fault), fault.problem()));
        return false;
      }
      if (result instanceof ImportResult.Different) {
        refuse(file.toString(), Message.of("cards.import.needs-replace"));
        return false;
      }
      return true;
    } catch (IOException e) {
      refuse(file.toString(), Message.of("cards.import.unreadable"));
    } catch (StoreUnavailableException e) {
      refuse(file.toString(), e.problem());
    }
    return false;
  }

  private static String place(Path file, Fault fault) {
    return fault.line() == 0 ? file.toString() : file + ":" + fault.line();
  }

  private void refuse(String place, Message reason) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(place + ": " + said(reason));
    err.flush();
  }

  private String said(Message message) {
    return words.say(language.get(), message);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
