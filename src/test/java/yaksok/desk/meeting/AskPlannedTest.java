package yaksok.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Reply;
import yaksok.desk.remind.Recipients;
import yaksok.domain.Language;

class AskPlannedTest {
  private static final Instant BEFORE = Instant.parse("2016-12-08T00:00:00Z");
  private static final Instant THE_DAY = Instant.parse("2016-12-09T00:00:00Z");

  private final MeetingBench bench = new MeetingBench("2016-12-05T09:00");
  private final AskPlanned asking =
      new AskPlanned(
          bench.store,
          new Recipients(null, List.of("UADMIN"), List.of()),
          Language.KO,
          ZoneId.of("Asia/Seoul"));

  @Test
  void aPlannedMeetingIsAskedAboutOnItsDayAndOnce() {
    bench.log("2016-12-09 연말 간담회");
    asking.round(BEFORE);
    assertThat(waiting()).isEmpty();
    asking.round(THE_DAY);
    asking.round(THE_DAY.plusSeconds(86_400));
    assertThat(waiting()).extracting(Outgoing::conversation).containsExactly("C059");
    assertThat(bench.said(new Outcome.Said(waiting().get(0).body())))
        .contains("2016년 12월 9일(금) ‘연말 간담회’ 회의(카드 #059)가 열렸습니까?")
        .contains("[열렸습니다]", "[날짜를 옮겼습니다]", "[취소됐습니다]");
  }

  @Test
  void whatWasAnsweredBeforeIsNotAsked() {
    bench.log("2016-12-09 연말 간담회");
    asking.round(THE_DAY);
    MeetingKey key = new MeetingKey(MeetingBench.CARD, 15);
    bench.desk.planned().cancelled(bench.asker("UMEMBER"), key, null);
    assertThat(asking.beforeSending(bench.store, waiting().get(0), THE_DAY)).isEmpty();
  }

  @Test
  void whereTheChannelCannotBeReachedTheNextInLineIsAsked() {
    bench.log("2016-12-09 연말 간담회");
    asking.round(THE_DAY);
    bench.store.write(
        ports -> {
          asking.refused(ports, waiting().get(0), Messenger.Reason.ARCHIVED, THE_DAY);
          return true;
        });
    assertThat(waiting()).extracting(Outgoing::conversation).containsExactly("C059", "UOWNER");
    assertThat(waiting().get(1).body().audience()).isEqualTo(Reply.Audience.CHANNEL);
    assertThat(asking.keeps(waiting().get(1).key())).isTrue();
  }

  private List<Outgoing> waiting() {
    return bench.store.outbox().due(THE_DAY.plusSeconds(200_000), 10);
  }
}
