package yaksok;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import yaksok.command.Console;

/** Main: reads the arguments and hands over to the subcommand that they name. */
public final class Yaksok {
  private Yaksok() {}

  public static void main(String[] arguments) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    Console console = new Console(new FileInputStream(FileDescriptor.in), System.out, System.err);
    int code;
    try (Commands commands = new Commands(console)) {
      code = commands.program().run(Arguments.typed(arguments));
    }
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor file) {
    return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
  }
}
