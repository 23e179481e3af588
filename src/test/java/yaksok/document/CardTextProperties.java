package yaksok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;
import yaksok.reading.attendee.AttendeeReader;

class CardTextProperties {
  private static final Period TERM =
      new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2018, 6, 30));

  @Property(tries = 300)
  void aCardWrittenAsTextIsReadAsTheSameCard(@ForAll("cards") Card card) {
    String text = new String(new CardText().write(card, TERM.to()), StandardCharsets.UTF_8);
    Card read = CardFiles.read(text).card();
    assertThat(withoutClaims(read)).isEqualTo(withoutClaims(card));
  }

  private static Card withoutClaims(Card card) {
    return new Card(
        card.number(),
        card.title(),
        card.department(),
        card.term(),
        card.contents(),
        card.budget(),
        card.indicators(),
        card.meetings(),
        card.plans(),
        card.status(),
        null,
        List.of());
  }

  @Provide
  Arbitrary<Card> cards() {
    Arbitrary<List<String>> texts = words().list().ofMaxSize(3);
    return Combinators.combine(
            words(),
            words().injectNull(0.5),
            texts,
            budgets().injectNull(0.2),
            indicator(),
            meetings(),
            Arbitraries.of("완료", "정상추진", "부진", "미착수", "보류").injectNull(0.3))
        .as(
            (title, department, contents, budget, indicator, meetings, status) ->
                new Card(
                    "042",
                    title,
                    department,
                    TERM,
                    contents,
                    budget,
                    List.of(indicator),
                    meetings,
                    contents,
                    status,
                    null,
                    List.of()));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("마을", "간담회", "주민", "사랑방", "운영", "2016년", "제3차", "협의회", "(사)나눔", "개최", "및")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> "나래 " + String.join(" ", words));
  }

  private static Arbitrary<Budget> budgets() {
    Arbitrary<Long> won = Arbitraries.longs().between(0, 5_000_000_000L);
    return Combinators.combine(
            won.list().ofSize(3), Arbitraries.of(true, false), words().injectNull(0.5))
        .as(
            (amounts, even, note) -> {
              long unit = even ? 1_000_000 : 1;
              Map<String, Long> years = new LinkedHashMap<>();
              years.put("2014", amounts.get(0) / unit * unit);
              years.put("2016", amounts.get(1) / unit * unit);
              years.put(Budget.AFTER_TERM, amounts.get(2) / unit * unit);
              long total = years.values().stream().mapToLong(Long::longValue).sum();
              return new Budget(total, note, Map.of("구비", years));
            });
  }

  private static Arbitrary<Indicator> indicator() {
    return Combinators.combine(
            words(),
            Arbitraries.of("회", "건", "개소"),
            Arbitraries.maps(
                Arbitraries.integers().between(2014, 2018), Arbitraries.longs().between(0, 99)))
        .as(
            (name, unit, targets) ->
                new Indicator(
                    name,
                    unit,
                    Measure.ofUnit(unit),
                    new TreeMap<>(targets),
                    new TreeMap<>(),
                    List.of()));
  }

  private static Arbitrary<List<Meeting>> meetings() {
    return meeting()
        .list()
        .ofMaxSize(6)
        .map(
            meetings -> {
              List<Meeting> numbered = new ArrayList<>();
              meetings.forEach(each -> numbered.add(each.withId(numbered.size() + 1)));
              return numbered;
            });
  }

  private static Arbitrary<Meeting> meeting() {
    Arbitrary<String> attendees =
        Arbitraries.of("주민 20명", "동장, 마을활동가 4명", "지역 기업 3개 업체 참여", "관계기관 협의 예정", "위원 9명 중 7명 참석");
    Arbitrary<String> details =
        words().list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
    return Combinators.combine(
            Arbitraries.integers().between(0, 1400),
            Arbitraries.integers().between(1, 20).injectNull(0.8),
            words(),
            attendees.injectNull(0.4),
            details.injectNull(0.4))
        .as(
            (day, length, title, who, what) -> {
              LocalDate date = TERM.from().plusDays(day);
              return new Meeting(
                  1,
                  Meeting.State.HELD,
                  date,
                  length == null ? null : date.plusDays(length),
                  null,
                  null,
                  title,
                  who == null ? Attendees.NONE : new AttendeeReader().read(who),
                  what,
                  List.of(),
                  List.of(1));
            });
  }
}
