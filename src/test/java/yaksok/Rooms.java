package yaksok;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The house's rules as rules of ArchUnit: what each room may use, as an allow-list, since a rule
 * against a package that is misspelt would pass in silence.
 */
final class Rooms {
  private static final List<String> EVERYWHERE =
      List.of("java..", "javax.crypto..", "org.slf4j..", "org.jspecify..");
  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String JAVALIN = "io.javalin..";
  private static final String MICROMETER = "io.micrometer..";

  /** Its exceptions carry responses of OkHttp, and its values are made to be written by Gson. */
  private static final String SLACK_SDK = "com.slack.api..";

  /** What each room may use besides itself and what all may; rooms of ours by their plain names. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry(
              "command", List.of("domain", "reading", "desk", "config", "words", "picocli..")),
          Map.entry("config", List.of("com.typesafe.config..")),
          Map.entry("domain", List.of()),
          Map.entry("reading", List.of("domain")),
          Map.entry("desk", List.of("domain", "reading")),
          Map.entry("words", List.of("domain")),
          Map.entry(
              "store",
              List.of(
                  "domain",
                  "desk",
                  "org.jdbi..",
                  "javax.sql..",
                  JACKSON,
                  MICROMETER,
                  "org.flywaydb..",
                  "com.zaxxer.hikari..",
                  "org.sqlite..")),
          Map.entry(
              "schedule",
              List.of(
                  "domain", "desk", "words", "javax.sql..", "com.github.kagkarlsson.scheduler..")),
          Map.entry(
              "slack",
              List.of(
                  "domain",
                  "reading",
                  "desk",
                  "words",
                  MICROMETER,
                  SLACK_SDK,
                  "okhttp3..",
                  "com.google.gson..")),
          Map.entry("document", List.of("domain", "desk", "words", JACKSON)),
          Map.entry("web", List.of("slack", "desk", JAVALIN, SLACK_SDK, MICROMETER)),
          Map.entry("practice", List.of(JAVALIN, JACKSON)));

  private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "system");

  private final String root;

  Rooms(String root) {
    this.root = root;
  }

  static Set<String> names() {
    return MAY_USE.keySet();
  }

  /** The rule of this name, one of {@link #rules()}. */
  ArchRule rule(String name) {
    return Objects.requireNonNull(rules().get(name), name);
  }

  /** Every rule by what it protects. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new TreeMap<>();
    MAY_USE.keySet().forEach(room -> rules.put("room " + room, room(room)));
    rules.put("the domain does no I/O", pureDomain());
    rules.put("the clock is read in the root alone", clock());
    rules.put("the environment is read in config alone", environment());
    rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    return rules;
  }

  private ArchRule room(String room) {
    List<String> allowed = new ArrayList<>(EVERYWHERE);
    allowed.add(own(room));
    for (String each : MAY_USE.getOrDefault(room, List.of())) {
      allowed.add(each.endsWith("..") ? each : own(each));
    }
    return classes()
        .that()
        .resideInAPackage(own(room))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new))
                .or(DescribedPredicate.describe("are primitive", type -> type.isPrimitive()))
                .or(
                    DescribedPredicate.describe(
                        "are arrays of these",
                        type ->
                            type.isArray()
                                && (type.getBaseComponentType().isPrimitive()
                                    || resideInAnyPackage(allowed.toArray(String[]::new))
                                        .test(type.getBaseComponentType())))));
  }

  private ArchRule pureDomain() {
    return noClasses()
        .that()
        .resideInAPackage(own("domain"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..", "javax..");
  }

  /** The whole family of now(), method references included; one that is handed a clock is fine. */
  private ArchRule clock() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root)
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("it reads a clock", (JavaAccess<?> each) -> reads(each)));
  }

  private static boolean reads(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    boolean ofTime = owner.startsWith("java.time.") || owner.equals("java.lang.System");
    boolean named =
        CLOCKS.contains(access.getName())
            || (owner.equals(Clock.class.getName()) && access.getName().startsWith("system"));
    boolean handed =
        access.getTarget() instanceof CodeUnitAccessTarget target
            && target.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
    return ofTime && named && !handed;
  }

  private ArchRule environment() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(own("config"))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "it reads the environment",
                (JavaAccess<?> each) ->
                    each.getTargetOwner().getName().equals("java.lang.System")
                        && each.getName().equals("getenv")));
  }

  private String own(String room) {
    return root + "." + room + "..";
  }
}
