package yaksok.desk.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yaksok.desk.remind.RemindingDesk.ADMIN;
import static yaksok.desk.remind.RemindingDesk.CHANNEL;
import static yaksok.desk.remind.RemindingDesk.LEAD;
import static yaksok.desk.remind.RemindingDesk.OWNER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yaksok.desk.MemoryStore;
import yaksok.desk.Messenger.Outcome;
import yaksok.desk.Messenger.Reason;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;

/** A reminder on its way: whatever happens, it is posted once. */
class DeliverOutboxTest {
  private static final Card CARD = TestCards.card059();
  private static final CardKey KEY = CARD.key();
  private static final LocalDate JULY = LocalDate.of(2017, 7, 1);

  private final MemoryStore store = new MemoryStore();
  private final RemindingDesk desk =
      new RemindingDesk(store, "2016-12-05").with(CARD).until("2017-02-27");

  @ParameterizedTest
  @EnumSource(FakeSlack.Trouble.class)
  void troubleAtAnyStepOfASendStillPostsOnce(FakeSlack.Trouble trouble) {
    desk.slack.troubles.add(trouble);
    try {
      desk.until("2017-02-28");
    } catch (FakeSlack.Killed killed) {
      assertThat(trouble).asString().startsWith("CRASH");
    }
    goOnForAnHour();
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    assertThat(outboxIsEmpty()).isTrue();
  }

  @Test
  void aCrashBetweenTheRoundAndTheSendLosesNothing() {
    desk.pass(Duration.ofDays(1));
    desk.round();
    goOnForAnHour();
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
  }

  @Test
  void whileItCannotBeToldWhetherItWasPostedItIsNotRepeated() {
    desk.slack.troubles.add(FakeSlack.Trouble.ANSWER_LOST);
    desk.slack.historyIsDown = true;
    desk.until("2017-03-03");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    desk.slack.historyIsDown = false;
    goOnForAnHour();
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    assertThat(outboxIsEmpty()).isTrue();
  }

  @Test
  void slackAskingToWaitIsWaitedFor() {
    desk.slack.answers.add(new Outcome.TryLater(Duration.ofMinutes(3)));
    desk.until("2017-02-28");
    assertThat(desk.slack.posts).isEmpty();
    desk.pass(Duration.ofMinutes(2));
    desk.deliver();
    assertThat(desk.slack.posts).isEmpty();
    desk.pass(Duration.ofMinutes(1));
    desk.deliver();
    assertThat(desk.slack.posts).hasSize(1);
  }

  @Test
  void twoProgramsOnOneStorePostOnce() {
    RemindingDesk second = new RemindingDesk(store, desk.slack, "2017-02-27");
    for (LocalDate day = second.today(); day.isBefore(JULY); day = day.plusDays(1)) {
      String next = day.plusDays(1).toString();
      CompletableFuture<?> meanwhile = CompletableFuture.runAsync(() -> second.until(next));
      desk.until(next);
      meanwhile.join();
    }
    assertThat(desk.slack.countByKey().values()).allMatch(count -> count == 1);
    assertThat(desk.slack.in(CHANNEL)).hasSize(6);
  }

  @Test
  void aClockSetBackHoldsNothingUpAndRepeatsNothing() {
    desk.slack.troubles.add(FakeSlack.Trouble.ANSWER_LOST);
    desk.until("2017-02-28");
    desk.pass(Duration.ofDays(-400));
    desk.deliver();
    assertThat(outboxIsEmpty()).isTrue();
    desk.slack.answers.add(new Outcome.TryLater(Duration.ofDays(11)));
    desk.pass(Duration.ofDays(416));
    desk.morning();
    desk.pass(Duration.ofDays(1));
    desk.deliver();
    assertThat(desk.slack.countByKey().values()).containsOnly(1L);
    assertThat(outboxIsEmpty()).isTrue();
  }

  @Test
  void anArchivedChannelIsToldToTheNextInLineWithTheReason() {
    desk.slack.closed.put(CHANNEL, Reason.ARCHIVED);
    desk.until("2017-02-28");
    goOnForAnHour();
    assertThat(desk.slack.in(OWNER)).hasSize(1);
    assertThat(desk.slack.posts.get(0).text())
        .contains("1회 남았습니다")
        .contains("#C059에 보내지 못해 대신 알려 드립니다: 보관 처리된 채널입니다.");
  }

  @Test
  void whereNobodyElseIsLeftTheAdministratorsAreTold() {
    desk.slack.closed.put(CHANNEL, Reason.NOT_IN_CHANNEL);
    desk.slack.closed.put(OWNER, Reason.DEACTIVATED);
    desk.slack.closed.put(LEAD, Reason.NO_SUCH_PERSON);
    desk.until("2017-02-28");
    goOnForAnHour();
    assertThat(desk.slack.posts).extracting(FakeSlack.Post::conversation).containsExactly(ADMIN);
    assertThat(desk.slack.posts.get(0).text()).contains("비활성화된 계정", "그런 사용자가 없습니다");
  }

  @Test
  void whatIsMetBeforeItCouldBeSentIsNotSent() {
    desk.slack.answers.add(new Outcome.TryLater(Duration.ofHours(1)));
    desk.until("2017-02-28");
    desk.log(KEY, "2017-02-28");
    goOnForAnHour();
    assertThat(desk.slack.posts).isEmpty();
    assertThat(outboxIsEmpty()).isTrue();
  }

  @Test
  void whatIsMetWhileItIsUnderWayIsPutRightOnceItIsThere() {
    desk.slack.troubles.add(FakeSlack.Trouble.ANSWER_LOST);
    desk.until("2017-02-28");
    desk.log(KEY, "2017-02-28");
    goOnForAnHour();
    assertThat(desk.slack.posts).hasSize(1);
    assertThat(desk.slack.posts.get(0).text()).contains("채웠습니다");
  }

  @Test
  void aCardThatMovedGetsItsReminderInItsNewChannel() {
    desk.slack.answers.add(new Outcome.TryLater(Duration.ofMinutes(5)));
    desk.until("2017-02-28");
    desk.save(KEY, Stewardship.NONE.inChannel("CNEW").ownedBy("UNEW"));
    goOnForAnHour();
    assertThat(desk.slack.in("CNEW")).hasSize(1);
    assertThat(desk.slack.posts).hasSize(1);
    assertThat(desk.slack.posts.get(0).text()).contains("담당 @UNEW");
  }

  @Test
  void remindersTurnedOffBeforeTheSendAreNotSent() {
    desk.slack.answers.add(new Outcome.TryLater(Duration.ofMinutes(5)));
    desk.until("2017-02-28");
    desk.save(KEY, Stewardship.NONE.inChannel(CHANNEL).reminding(false));
    goOnForAnHour();
    assertThat(desk.slack.posts).isEmpty();
  }

  @Test
  void sixtyCardsOfOneChannelMakeOneMessage() {
    for (int i = 100; i < 160; i++) {
      desk.with(TestCards.card(String.valueOf(i), "공약 " + i, TestCards.TERM));
    }
    desk.until("2017-02-28");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    assertThat(desk.slack.posts.get(0).text())
        .contains("61건", "[#159 공약 159] 2017년 1분기 목표까지 1회 남음", "영업일 남음 · 담당 @UOWNER");
  }

  @Test
  void aStoreThatFailsBeforeTheSendPostsNothing() {
    desk.pass(Duration.ofDays(1));
    desk.round();
    UnitOfWork broken = new BrokenStore(store);
    DeliverOutbox delivery = new DeliverOutbox(broken, desk.slack, List.of());
    assertThatThrownBy(() -> delivery.deliver(desk::now)).hasMessage("store.full");
    assertThat(desk.slack.posts).isEmpty();
  }

  @Test
  void aMessageThatCanNotBeLookedAfterHoldsUpNoneOfTheOthers() {
    Instant now = desk.now();
    for (String key : List.of("broken", "sound")) {
      Reply body = Reply.line(Language.KO, Reply.Audience.CHANNEL, Message.of("notice.many.hint"));
      store.write(ports -> ports.outbox().put(Outgoing.waiting(key, CHANNEL, body, now)));
    }
    DeliverOutbox delivery = new DeliverOutbox(store, desk.slack, List.of(new Broken()));
    delivery.deliver(desk::now);
    assertThat(desk.slack.posts).extracting(FakeSlack.Post::key).containsExactly("sound");
    assertThat(store.read(ports -> ports.outbox().find("broken")).orElseThrow().due())
        .isAfter(now)
        .isBefore(now.plusSeconds(60));
  }

  private void goOnForAnHour() {
    for (int minute = 0; minute < 61; minute++) {
      desk.pass(Duration.ofMinutes(1));
      desk.deliver();
    }
  }

  private boolean outboxIsEmpty() {
    return store.read(ports -> ports.outbox().waiting() == 0);
  }

  /** Fails over a message of its own. */
  private static final class Broken implements MessageKeeper {
    @Override
    public boolean keeps(String key) {
      return key.equals("broken");
    }

    @Override
    public Optional<Outgoing> beforeSending(Ports ports, Outgoing outgoing, Instant now) {
      throw new IndexOutOfBoundsException("Index 1 out of bounds for length 1");
    }

    @Override
    public void afterSending(Ports ports, Outgoing sent, Instant now) {}

    @Override
    public void refused(Ports ports, Outgoing refused, Reason reason, Instant now) {}
  }

  /** A store that can't be written to any more. */
  private record BrokenStore(UnitOfWork store) implements UnitOfWork {
    @Override
    public <T> T write(Function<Ports, T> work) {
      throw new StoreUnavailableException(Message.of("store.full"));
    }

    @Override
    public <T> T read(Function<Ports, T> work) {
      return store.read(work);
    }
  }
}
