package yaksok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yaksok.desk.Change;
import yaksok.desk.UnitOfWork;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.CardName;
import yaksok.desk.meeting.ListRequest;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.Office;
import yaksok.desk.meeting.Outcome;
import yaksok.desk.meeting.Rights;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;

/** A card with far more records than any office keeps is still logged on in a command's time. */
class LargeCardTest {
  private static final int RECORDS = 10_000;

  /** What Slack gives a command. */
  private static final Duration THREE_SECONDS = Duration.ofSeconds(3);

  private static final Clock OFFICE =
      Clock.fixed(Instant.parse("2016-12-05T00:00:00Z"), ZoneId.of("Asia/Seoul"));

  @TempDir Path folder;

  @Test
  void eachStepOnACardOfTenThousandRecordsTakesLessThanACommandMayTake() {
    try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("large.db"))) {
      UnitOfWork store = database.unitOfWork();
      Card card = large();
      Change imported = new Change(OFFICE.instant(), "operator", Change.Through.IMPORT, null);
      store.write(
          ports -> {
            ports.cards().save(card, imported);
            return true;
          });
      MeetingDesk desk =
          MeetingDesk.of(
              new Office(store, OFFICE, Rights.of(Set.of("U1")), (channel, member) -> true));
      List<Runnable> steps =
          List.of(
              () -> said(desk.log().line(by("a"), "2016-12-02 연말 모임 | 대표 5명")),
              () -> said(desk.undo().last(by("b"), null)),
              () -> said(desk.delete().delete(by("c"), CardName.NONE, 50, null)),
              () -> said(desk.restore().restore(by("d"), CardName.NONE, 50, null)),
              () -> said(desk.list().list(by("e"), new ListRequest(CardName.NONE, null, 7))),
              () -> said(desk.redact().ask(by("f"), CardName.NONE, "김승오")));
      assertThat(steps).allSatisfy(step -> assertThat(time(step)).isLessThan(THREE_SECONDS));
      assertThat(store.<Integer>read(p -> p.cards().history(card.key(), RECORDS + 1).size()))
          .isEqualTo(2);
    }
  }

  private static Card large() {
    Meeting pattern = Card059.card().meetings().get(9);
    Stream<Meeting> many =
        IntStream.rangeClosed(15, RECORDS)
            .mapToObj(
                id -> Card059.on(LocalDate.of(2014, 7, 1).plusDays(id % 800), pattern.withId(id)));
    return Card059.card()
        .withMeetings(Stream.concat(Card059.card().meetings().stream(), many).toList());
  }

  private static Duration time(Runnable step) {
    long begin = System.nanoTime();
    step.run();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static void said(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Said.class);
  }

  private static Asker by(String delivery) {
    return new Asker("U1", false, Language.KO, null, Change.Through.COMMAND, delivery);
  }
}
