package yaksok.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;

class MemoryStoreTest {
  private static final Change CHANGE =
      new Change(Instant.EPOCH, "operator", Change.Through.IMPORT, null);
  private static final Card CARD =
      new Card(
          "059",
          "협력체계 구축",
          null,
          new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2018, 6, 30)),
          List.of(),
          null,
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          List.of());

  private final MemoryStore store = new MemoryStore();

  @Test
  void anIdIsNeverUsedAgainAndHistoryOutlivesItsMeeting() {
    save(CARD.with(meeting(1)));
    save(CARD);
    save(CARD);
    assertThat(store.cards().nextMeetingId(CARD.key())).isEqualTo(2);
    assertThat(store.cards().history(CARD.key(), 1)).hasSize(2);
    assertThat(store.cards().origins(CARD.key())).isEmpty();
  }

  @Test
  void anExceptionUndoesTheWork() {
    assertThatThrownBy(
            () ->
                store.write(
                    ports -> {
                      ports.cards().save(CARD, CHANGE);
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(store.cards().all()).isEmpty();
  }

  private void save(Card card) {
    store.write(
        ports -> {
          ports.cards().save(card, CHANGE);
          return card;
        });
  }

  private static Meeting meeting(int id) {
    return new Meeting(
        id,
        Meeting.State.HELD,
        LocalDate.of(2015, 1, 26),
        null,
        null,
        null,
        "간담회",
        Attendees.NONE,
        null,
        List.of(),
        List.of(1));
  }
}
