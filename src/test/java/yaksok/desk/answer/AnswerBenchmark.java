package yaksok.desk.answer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int LONGEST = 398;
  private static final int SHOWN = 32;

  private static final String PASTED =
      "지난 협의회 회의록 초안에 적힌 예비창업팀 발굴, 공유공간 마련, 판로개척, 인건비 조정, 상생협약, 조례개정 건의를 다시 읽다가 ";

  private static final List<String> QUESTIONS =
      List.of(
          "2016년 이행률 얼마예요?",
          "올해 목표 몇 번 남았어요?",
          "2015년 참석 인원",
          "2016년 2분기 회의 목록",
          "협동경제팀장이 참석했던 회의 찾아줘",
          "when did we last meet 세스넷",
          "compare this year with last year",
          "날씨 어때?",
          "#001 2016년 이행률",
          "#001 세스넷 회의 몇 번 했어요?",
          "did we hit 40% on #001?",
          longest("2016년 이행률은?"));

  private AnswerBenchmark() {}

  /**
   * Runs from the project's root.
   *
   * @param args how many cards, 100 by default, and how many rounds, 40 by default
   */
  public static void main(String[] args) throws IOException {
    int many = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Times one = times(1, rounds, out);
    Times hundred = times(many, rounds, out);
    out.printf(
        "with %d cards / with 1 card: median %.2f, p99 %.2f%n",
        many, hundred.median() / one.median(), hundred.p99() / one.p99());
  }

  /** What somebody pasted before asking, as long as a question may be. */
  private static String longest(String question) {
    return PASTED.repeat(LONGEST / PASTED.length() + 1).substring(0, LONGEST - question.length())
        + question;
  }

  /** Milliseconds a question. */
  private record Times(double median, double p99) {
    static Times of(Collection<Double> millis) {
      List<Double> sorted = millis.stream().sorted().toList();
      return new Times(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
    }

    void print(PrintStream out, String what) {
      out.printf("  median %7.1f ms, p99 %7.1f ms: %s%n", median, p99, what);
    }
  }

  private static Times times(int cards, int rounds, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("yaksok-benchmark");
    try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("yaksok.db"))) {
      UnitOfWork store = database.unitOfWork();
      for (int number = 1; number <= cards; number++) {
        Desks.keep(store, card(number));
      }
      Map<String, List<Double>> millis = measure(store, rounds);
      Times all = Times.of(millis.values().stream().flatMap(List::stream).toList());
      out.printf("%d card(s) of %d meetings%n", cards, MEETINGS);
      millis.forEach((question, each) -> Times.of(each).print(out, brief(question)));
      all.print(out, "all");
      return all;
    } finally {
      remove(folder);
    }
  }

  private static String brief(String question) {
    return question.length() <= SHOWN
        ? question
        : question.substring(0, SHOWN) + "… (" + question.length() + ")";
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** The times of each question, after as many rounds that only warm up. */
  private static Map<String, List<Double>> measure(UnitOfWork store, int rounds) {
    AnswerQuestion desk = new AnswerQuestion(store, new QuestionReader(), Status.Names.USUAL);
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    for (int round = 0; round < 2 * rounds; round++) {
      for (String question : QUESTIONS) {
        long begun = System.nanoTime();
        desk.answer(question, asker(question));
        double taken = (System.nanoTime() - begun) / 1e6;
        if (round >= rounds) {
          millis.computeIfAbsent(question, first -> new ArrayList<>()).add(taken);
        }
      }
    }
    return millis;
  }

  /** Somebody in the first card's channel, or in none where the question names the card. */
  private static Asker asker(String question) {
    CardChoice here = question.contains("#") ? null : new CardChoice.Numbered("001", null);
    return Asker.operator(LocalDate.of(2016, 12, 31), Language.KO, here);
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
