package yaksok;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final int LONGEST_FILE = 300;
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("yaksok");
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  static Set<String> rules() {
    return new Rooms("yaksok").rules().keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeepsItsRules(String rule) {
    new Rooms("yaksok").rule(rule).check(HOUSE);
  }

  /** Each fault planted under {@code planted} breaks the rule it is named for. */
  @Test
  void everyRuleCatchesAPlantedFault() {
    Map<String, Boolean> caught =
        new Rooms("planted")
            .rules().entrySet().stream()
                .filter(each -> !each.getKey().startsWith("room "))
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().evaluate(PLANTED).hasViolation()));
    assertThat(caught)
        .isNotEmpty()
        .allSatisfy((rule, found) -> assertThat(found).as(rule).isTrue());
  }

  @Test
  void aRoomThatUsesWhatItMayNotIsCaught() {
    Rooms rooms = new Rooms("planted");
    for (String room : List.of("domain", "desk", "store", "practice")) {
      assertThat(rooms.rule("room " + room).evaluate(PLANTED).hasViolation()).as(room).isTrue();
    }
  }

  @Test
  void everyPackageIsARoomOfThePlan() {
    Set<String> found =
        HOUSE.stream()
            .map(each -> each.getPackageName())
            .filter(name -> name.startsWith("yaksok."))
            .map(name -> name.split("\\.", -1)[1])
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(Rooms.names());
  }

  @Test
  void noFileIsLongerThanOneCaresToRead() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(LONGEST_FILE + 1);
      }
    }
  }
}
