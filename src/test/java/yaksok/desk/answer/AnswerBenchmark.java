package yaksok.desk.answer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Status;
import yaksok.reading.question.CardChoice;
import yaksok.reading.question.QuestionReader;
import yaksok.store.Database;

/**
 * Prints how long one question takes on a real store, with 1 card and with 100 cards of 10,000
 * meetings each: the second should take at most twice the first.
 */
final class AnswerBenchmark {
  private static final int MEETINGS = 10_000;
  private static final int ROUNDS = 40;
  private static final List<String> QUESTIONS =
      List.of(
          "2016년 이행률 얼마예요?",
          "올해 목표 몇 번 남았어요?",
          "2015년 참석 인원",
          "2016년 2분기 회의 목록",
          "협동경제팀장이 참석했던 회의 찾아줘",
          "when did we last meet 세스넷",
          "compare this year with last year",
          "날씨 어때?");

  private AnswerBenchmark() {}

  /** Runs from the project's root; the first argument is how many cards, 100 by default. */
  public static void main(String[] args) throws IOException {
    int many = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Times one = times(1, out);
    Times hundred = times(many, out);
    out.printf(
        "with %d cards / with 1 card: median %.2f, p99 %.2f%n",
        many, hundred.median() / one.median(), hundred.p99() / one.p99());
  }

  /** Milliseconds a question. */
  private record Times(double median, double p99) {}

  private static Times times(int cards, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("yaksok-benchmark");
    try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("yaksok.db"))) {
      UnitOfWork store = database.unitOfWork();
      for (int number = 1; number <= cards; number++) {
        Desks.keep(store, card(number));
      }
      List<Double> millis = measure(store);
      Times times = new Times(millis.get(millis.size() / 2), millis.get(millis.size() * 99 / 100));
      out.printf(
          "%d card(s) of %d meetings: median %.1f ms, p99 %.1f ms%n",
          cards, MEETINGS, times.median(), times.p99());
      return times;
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static List<Double> measure(UnitOfWork store) {
    AnswerQuestion desk = new AnswerQuestion(store, new QuestionReader(), Status.Names.USUAL);
    Asker asker =
        Asker.operator(
            LocalDate.of(2016, 12, 31), Language.KO, new CardChoice.Numbered("001", null));
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < 2 * ROUNDS; round++) {
      for (String question : QUESTIONS) {
        long begun = System.nanoTime();
        desk.answer(question, asker);
        if (round >= ROUNDS) {
          millis.add((System.nanoTime() - begun) / 1e6);
        }
      }
    }
    Collections.sort(millis);
    return millis;
  }

  private static Card card(int number) {
    Card like = Card059.card();
    return new Card(
        String.format("%03d", number),
        like.title() + " " + number,
        null,
        like.term(),
        like.contents(),
        like.budget(),
        like.indicators(),
        meetings(like),
        like.plans(),
        null,
        null,
        List.of());
  }

  /** The card's own records over and over, spread over the days of the term. */
  private static List<Meeting> meetings(Card like) {
    long days = like.term().from().until(like.term().to(), ChronoUnit.DAYS);
    List<Meeting> own = like.meetings();
    return IntStream.rangeClosed(1, MEETINGS)
        .mapToObj(
            id ->
                Card059.on(
                    like.term().from().plusDays(id % days), own.get(id % own.size()).withId(id)))
        .toList();
  }
}
