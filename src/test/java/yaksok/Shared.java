package yaksok;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The material that lies beside the project: the real card and the samples. */
public final class Shared {
  private Shared() {}

  /**
   * The file below the shared folder; the test that asks is skipped, aloud, where it is not there.
   */
  public static Path file(String path) {
    Path file =
        Path.of(Optional.ofNullable(System.getenv("YAKSOK_SHARED")).orElse("../shared"))
            .resolve(path);
    if (!Files.isReadable(file)) {
      System.err.println("SKIPPED: " + file + " is not here");
    }
    assumeTrue(Files.isReadable(file), file + " is not here");
    return file;
  }
}
