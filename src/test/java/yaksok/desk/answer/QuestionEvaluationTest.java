package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import yaksok.Shared;
import yaksok.desk.MemoryStore;
import yaksok.document.AnswerJson;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.card.Status;
import yaksok.reading.question.QuestionReader;
import yaksok.words.Words;

/** The office's sample questions on card 059, through grammar, arithmetic and JSON together. */
class QuestionEvaluationTest {
  private static final List<String> FIGURES = List.of("value", "raw", "actual", "target", "known");
  private static final double ENOUGH = 0.97;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final MemoryStore store = new MemoryStore();
  private final AnswerJson json = new AnswerJson(new Words());
  private final Map<String, int[]> shares = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private int wrongNumbers;

  @Test
  void theSampleQuestionsAreAnsweredWithoutOneWrongNumber() throws IOException {
    judge(Files.readAllLines(Shared.file("samples/questions.jsonl")));
    assertThat(wrongNumbers).as("wrong numbers: %s", misses).isZero();
    int[] all = shares.getOrDefault("all", new int[] {0, 1});
    assertThat((double) all[0] / all[1])
        .as("share right: %s", misses)
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  /** What people who had not read the grammar asked, with what the rules say to each. */
  @Test
  void everyQuestionThatWasOnceAnsweredRightStaysSo() throws IOException {
    judge(resource("/questions-asked.jsonl"));
    assertThat(shares.getOrDefault("all", new int[2])[1]).isGreaterThan(2000);
    assertThat(misses).isEmpty();
  }

  private static List<String> resource(String name) throws IOException {
    try (InputStream stream = QuestionEvaluationTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private void judge(List<String> questions) throws IOException {
    Desks.keep(store, Card059.card());
    AnswerQuestion desk = new AnswerQuestion(store, new QuestionReader(), Status.Names.USUAL);
    for (String line : questions) {
      judge(mapper.readTree(line), desk);
    }
    report();
  }

  private void judge(JsonNode sample, AnswerQuestion desk) throws IOException {
    LocalDate asOf = LocalDate.parse(sample.path("asOf").asText());
    Asker asker = Asker.operator(asOf, Language.KO, null);
    JsonNode answer = mapper.readTree(json.json(desk.answer(sample.path("q").asText(), asker)));
    List<JsonNode> allowed = new ArrayList<>();
    if (sample.has("expect")) {
      allowed.add(sample.path("expect"));
    }
    sample.path("expectAny").forEach(allowed::add);
    boolean right = allowed.stream().anyMatch(expected -> matches(expected, answer));
    count("all", right);
    count("language " + sample.path("lang").asText(), right);
    count("kind " + allowed.get(0).path("kind").asText(), right);
    if (!right) {
      misses.add(sample.path("q").asText() + " -> " + answer + " wanted " + allowed);
      wrongNumbers += allowed.stream().allMatch(each -> isWrong(each, answer)) ? 1 : 0;
    }
  }

  private void count(String group, boolean right) {
    int[] share = shares.computeIfAbsent(group, any -> new int[2]);
    share[0] += right ? 1 : 0;
    share[1]++;
  }

  /** A number where none is expected, or another one. */
  private static boolean isWrong(JsonNode expected, JsonNode answer) {
    return FIGURES.stream()
        .filter(expected::has)
        .anyMatch(key -> answer.path(key).isNumber() && !same(expected.get(key), answer.get(key)));
  }

  private static boolean matches(JsonNode expected, JsonNode answer) {
    return expected.properties().stream()
        .allMatch(
            field ->
                field.getKey().equals("itemsContain")
                    ? containsAll(field.getValue(), answer.path("items"))
                    : same(field.getValue(), answer.path(field.getKey())));
  }

  private static boolean containsAll(JsonNode expected, JsonNode items) {
    return StreamSupport.stream(expected.spliterator(), false)
        .allMatch(
            each ->
                StreamSupport.stream(items.spliterator(), false)
                    .anyMatch(item -> same(each, item)));
  }

  private static boolean same(JsonNode expected, JsonNode actual) {
    if (expected.isNumber()) {
      return actual.isNumber() && expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    if (expected.isArray()) {
      return actual.isArray() && expected.size() == actual.size() && inOrder(expected, actual);
    }
    return expected.isObject() ? matches(expected, actual) : expected.equals(actual);
  }

  private static boolean inOrder(JsonNode expected, JsonNode actual) {
    for (int i = 0; i < expected.size(); i++) {
      if (!same(expected.get(i), actual.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void report() {
    shares.forEach((group, share) -> System.out.println(group + ": " + share[0] + "/" + share[1]));
    misses.forEach(miss -> System.out.println("MISS " + miss));
  }
}
