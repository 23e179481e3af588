package yaksok.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import yaksok.desk.StoreUnavailableException;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.words.Words;

/** The command line: hands its words to a subcommand, and says in a line why one can't go on. */
@Command(name = "yaksok", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Program {
  private static final Logger log = LoggerFactory.getLogger(Program.class);
  private static final int REFUSED = 1;

  private final CommandLine line;
  private final Words words;
  private final Language language;

  /**
   * @param subcommands in the order that help lists them
   */
  public Program(List<Object> subcommands, Words words, Language language, Console console) {
    this.words = words;
    this.language = language;
    this.line = new CommandLine(this);
    subcommands.forEach(line::addSubcommand);
    line.setResourceBundle(words.bundle(language));
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setExecutionExceptionHandler((failure, command, parsed) -> refuse(failure));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The exit code: 0 done, 1 refused with the reason on standard error, 2 wrong usage. */
  public int run(String... arguments) {
    return line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private int refuse(Exception failure) {
    reasons(failure).forEach(reason -> line.getErr().println(words.say(language, reason)));
    line.getErr().flush();
    return REFUSED;
  }

  private static List<Message> reasons(Exception failure) {
    if (failure instanceof RefusedException refused) {
      return refused.reasons();
    }
    if (failure instanceof StoreUnavailableException unavailable) {
      return List.of(unavailable.problem());
    }
    log.error("a command failed", failure);
    return List.of(Message.of("command.failed", failure.getClass().getSimpleName()));
  }
}
