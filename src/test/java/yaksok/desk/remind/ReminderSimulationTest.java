package yaksok.desk.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import yaksok.desk.MemoryStore;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Reminders.Stage;
import yaksok.desk.UnitOfWork;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Calendars;
import yaksok.domain.time.HolidayTable;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/**
 * Sixteen and a half years of a hundred cards, morning by morning, against an oracle that knows
 * nothing of the program but the table of holidays.
 */
class ReminderSimulationTest {
  private static final int CARDS = 100;
  private static final LocalDate BEGIN = LocalDate.of(2014, 7, 1);
  private static final LocalDate END = LocalDate.of(2030, 12, 31);
  private static final int[] LEADS = {30, 14, 5};
  private static final HolidayTable TABLE = Calendars.koreanTable();

  private final Random random = new Random(59);
  private final RemindingDesk desk =
      new RemindingDesk(new QuickReads(new MemoryStore()), "2014-06-30");
  private final List<Plain> cards = new ArrayList<>();
  private final Set<String> expected = new TreeSet<>();

  /** A store that trusts its readers not to write, and so has nothing to copy for them. */
  private record QuickReads(MemoryStore store) implements UnitOfWork {
    @Override
    public <T> T write(Function<Ports, T> work) {
      return store.write(work);
    }

    @Override
    public <T> T read(Function<Ports, T> work) {
      return work.apply(store);
    }
  }

  /** A card as the oracle keeps it: its yearly target and how many it held in each year. */
  private static final class Plain {
    final Card card;
    final int eagerness;
    final int[] held = new int[3000];
    int meetings;

    Plain(Card card, int eagerness) {
      this.card = card;
      this.eagerness = eagerness;
    }

    CardKey key() {
      return card.key();
    }

    boolean runsOn(LocalDate day) {
      return !day.isBefore(card.term().from()) && !day.isAfter(card.term().to());
    }
  }

  @Test
  void everyUnmetQuarterIsRemindedAtItsStagesAndEveryMetOneNever() {
    for (int i = 1; i <= CARDS; i++) {
      add(i);
    }
    for (LocalDate day = BEGIN; !day.isAfter(END); day = day.plusDays(1)) {
      expect(day);
      desk.until(day.toString());
      work(day);
    }
    Set<String> reminded = reminded();
    assertThat(without(reminded, expected)).as("reminded without need").isEmpty();
    assertThat(without(expected, reminded)).as("not reminded").isEmpty();
    assertThat(expected).hasSizeGreaterThan(1_000);
    assertThat(desk.slack.countByKey().values()).allMatch(count -> count == 1);
  }

  private static Set<String> without(Set<String> all, Set<String> known) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(known);
    return rest;
  }

  /** Four terms of four years, one after the other. */
  private void add(int number) {
    int year = 2014 + 4 * (number % 4);
    Period term = new Period(LocalDate.of(year, 7, 1), LocalDate.of(year + 4, 6, 30));
    Card card = TestCards.card(String.format("%03d", number), "공약 " + number, term);
    desk.save(card);
    cards.add(new Plain(card, 40 + random.nextInt(300)));
  }

  /** What is missing that morning, by the plainest of reckonings. */
  private void expect(LocalDate day) {
    if (isOff(day)) {
      return;
    }
    int quarter = (day.getMonthValue() + 2) / 3;
    LocalDate last = LocalDate.of(day.getYear(), quarter * 3, 1).plusMonths(1).minusDays(1);
    for (int lead : LEADS) {
      LocalDate stage = last.minusDays(lead);
      while (isOff(stage)) {
        stage = stage.minusDays(1);
      }
      if (stage.equals(day)) {
        cards.stream()
            .filter(each -> each.runsOn(day) && each.held[day.getYear()] < due(each, day, quarter))
            .forEach(each -> expected.add(each.key() + " " + day + " Q" + quarter + " -" + lead));
      }
    }
  }

  /** Three a year: 1·1·1·0; in the half-years at the ends of a term none at first, 2·1 at last. */
  private static int due(Plain card, LocalDate day, int quarter) {
    int first = card.card.term().from().getYear();
    if (day.getYear() == first) {
      return 0;
    }
    return day.getYear() == first + 4 ? (quarter == 1 ? 2 : 3) : Math.min(quarter, 3);
  }

  private static boolean isOff(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || TABLE.days().containsKey(day);
  }

  private void work(LocalDate day) {
    for (Plain each : cards) {
      if (each.runsOn(day) && random.nextInt(each.eagerness) == 0) {
        each.held[day.getYear()]++;
        desk.save(desk.card(each.key()).with(TestCards.held(++each.meetings, day, "간담회")));
      }
    }
  }

  private Set<String> reminded() {
    Set<String> reminded = new TreeSet<>();
    for (int year = 2014; year <= 2030; year++) {
      for (Quarter quarter : Quarter.ofYear(year)) {
        desk.store.read(ports -> ports.reminders().decided(quarter)).stream()
            .filter(each -> each.message().isPresent())
            .map(ReminderSimulationTest::line)
            .forEach(reminded::add);
      }
    }
    return reminded;
  }

  private static String line(Decision decision) {
    Stage stage = decision.stage();
    return stage.card()
        + " "
        + RemindingDesk.PLAN.rules().dayOf(decision.at())
        + " Q"
        + stage.quarter().number()
        + " -"
        + stage.name();
  }
}
