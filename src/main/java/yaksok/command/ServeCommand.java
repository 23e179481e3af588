package yaksok.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code serve}: the assistant for a real workspace. */
@Command(name = "serve", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private final Runnable service;

  /**
   * @param service returns once it was stopped and has finished what it acknowledged
   */
  public ServeCommand(Runnable service) {
    this.service = service;
  }

  /** 0 once it was stopped and has finished what it acknowledged. */
  @Override
  public Integer call() {
    service.run();
    return 0;
  }
}
