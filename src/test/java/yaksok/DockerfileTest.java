package yaksok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** There is not always an engine to build the image with: what it copies and runs is checked. */
class DockerfileTest {
  @Test
  void whatItCopiesFromTheProjectIsThere() throws IOException {
    List<String> sources =
        lines("COPY ").stream()
            .filter(line -> !line.contains("--from="))
            .map(line -> Arrays.asList(line.split("\\s+")))
            .flatMap(words -> words.subList(1, words.size() - 1).stream())
            .toList();
    assertThat(sources)
        .contains("pom.xml", "src", "conf")
        .allSatisfy(source -> assertThat(Path.of(source)).exists());
  }

  @Test
  void whatItTakesFromTheBuildIsWhatTheBuildMakes() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<finalName>yaksok</finalName>");
    assertThat(lines("COPY --from=build"))
        .containsExactly("COPY --from=build /src/target/yaksok.jar yaksok.jar");
  }

  @Test
  void itRunsTheAssistantAsNobodysRootAndChecksItsHealth() throws IOException {
    assertThat(lines("USER ")).containsExactly("USER yaksok");
    assertThat(lines("ENTRYPOINT "))
        .singleElement()
        .asString()
        .contains("\"-jar\", \"yaksok.jar\"");
    assertThat(lines("CMD ")).containsExactly("CMD [\"serve\"]");
    assertThat(lines("VOLUME ")).containsExactly("VOLUME /var/lib/yaksok");
    assertThat(Files.readString(Path.of("Dockerfile"))).contains("HEALTHCHECK", "GET /health");
  }

  private static List<String> lines(String beginning) throws IOException {
    return Files.readAllLines(Path.of("Dockerfile")).stream()
        .filter(line -> line.startsWith(beginning))
        .toList();
  }
}
