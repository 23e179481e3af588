package yaksok;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, as an operator starts it. */
final class Processes {
  private Processes() {}

  /**
   * Prepares one that is yet to be started.
   *
   * @param folder the working folder, so that no office's settings are found
   */
  static ProcessBuilder of(Path folder, String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "yaksok.Yaksok"));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
  }
}
