package yaksok.command;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code practice}: the assistant on an embedded stand-in for Slack. */
@Command(name = "practice", mixinStandardHelpOptions = true)
public final class PracticeCommand implements Callable<Integer> {
  private final Consumer<Boolean> service;

  /** For the build, which wants to know what a start loads. */
  @Option(names = "--stop-when-ready", hidden = true)
  private boolean stopWhenReady;

  /**
   * @param service returns once it was stopped, or at once where it is told so
   */
  public PracticeCommand(Consumer<Boolean> service) {
    this.service = service;
  }

  /** 0 once it was stopped. */
  @Override
  public Integer call() {
    service.accept(stopWhenReady);
    return 0;
  }
}
