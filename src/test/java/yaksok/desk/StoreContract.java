package yaksok.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;
import yaksok.domain.card.Result;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;
import yaksok.reading.question.Context;
import yaksok.reading.question.QuestionReader;

/** What every store does, whatever it keeps its data in. */
public abstract class StoreContract {
  private static final Instant NOON = Instant.parse("2016-12-05T03:00:00Z");
  private static final Change BY_HANA = new Change(NOON, "UHANA", Change.Through.COMMAND, null);
  private static final Change BY_MIN =
      new Change(NOON.plusSeconds(60), "UMIN", Change.Through.FORM, "마감 후 정정");
  private static final Period TERM =
      new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2018, 6, 30));
  private static final Card CARD =
      new Card(
          "059",
          "협력체계 구축",
          "사회적경제과",
          TERM,
          List.of("네트워크 확대"),
          new Budget(12_000_000, "삭감", Map.of("구비", Map.of("2015", 3_000_000L))),
          List.of(
              new Indicator(
                  "간담회",
                  "회",
                  Measure.RECORDS,
                  new TreeMap<>(Map.of(2015, 3L)),
                  new TreeMap<>(Map.of(2015, List.of(1L, 1L, 1L, 0L))),
                  List.of(new Result(TERM, 4, "누계")))),
          List.of(),
          List.of("조례 제정"),
          "정상추진",
          new Printed(
              LocalDate.of(2016, 12, 31),
              List.of(new Printed.Claim(12L, 14L, new BigDecimal("31.3"))),
              BigDecimal.valueOf(100)),
          List.of("가정"));

  protected abstract UnitOfWork store();

  @Test
  void aCardIsReadBackAsItWasSaved() {
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
    assertThat(find()).contains(CARD.with(meeting(1, "간담회")));
    assertThat(store().<List<Cards.Summary>>read(ports -> ports.cards().all()))
        .containsExactly(new Cards.Summary(CARD.key(), "협력체계 구축", TERM));
  }

  @Test
  void aCardIsThereSinceItWasFirstSaved() {
    assertThat(storedAt()).isEmpty();
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
    save(CARD.withStatus("부진").with(meeting(2, "운영위")), BY_MIN);
    assertThat(storedAt()).contains(NOON);
  }

  @Test
  void savingTheSameAgainLeavesNoRevision() {
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
    save(CARD.with(meeting(1, "간담회")), BY_MIN);
    assertThat(history()).hasSize(2);
  }

  @Test
  void aRevisionSaysWhoWhenThroughWhatAndBothStates() {
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
    save(CARD.with(meeting(1, "총회")), BY_MIN);
    Revision last = history().get(2);
    assertThat(last.change()).isEqualTo(BY_MIN);
    assertThat(last.subject()).isEqualTo(Revision.Subject.MEETING);
    assertThat(last.meeting()).isEqualTo(1);
    assertThat(last.fields()).containsOnlyKeys("title");
    assertThat(last.fields().get("title"))
        .isEqualTo(new Revision.Field("\"간담회\"", "\"총회\"", false));
  }

  @Test
  void anIdIsNeverUsedAgainAndHistoryOutlivesItsMeeting() {
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
    save(CARD, BY_MIN);
    Cards.Summary summary = store().read(ports -> ports.cards().all().get(0));
    int next = store().read(ports -> ports.cards().nextMeetingId(summary.key()));
    assertThat(next).isEqualTo(2);
    assertThat(meetingHistory()).hasSize(2);
    assertThat(store().<Map<Integer, Change>>read(p -> p.cards().origins(CARD.key()))).isEmpty();
  }

  @Test
  void aMeetingIsGivenBackAsItStoodAfterARevision() {
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
    save(CARD.with(meeting(1, "총회")), BY_MIN);
    save(CARD, BY_MIN);
    List<Revision> revisions = meetingHistory();
    assertThat(at(revisions.get(0))).contains(meeting(1, "간담회"));
    assertThat(at(revisions.get(1))).contains(meeting(1, "총회"));
    assertThat(at(revisions.get(2))).isEmpty();
  }

  @Test
  void oneMeetingIsPutAndRemovedWithoutTheRestOfItsCard() {
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
    long put = store().write(p -> p.cards().put(CARD.key(), meeting(2, "총회"), BY_MIN));
    long same = store().write(p -> p.cards().put(CARD.key(), meeting(2, "총회"), BY_MIN));
    long changed = store().write(p -> p.cards().put(CARD.key(), meeting(1, "운영위"), BY_MIN));
    long removed = store().write(p -> p.cards().remove(CARD.key(), 2, BY_HANA));
    assertThat(find()).contains(CARD.with(meeting(1, "운영위")));
    assertThat(store().<Integer>read(p -> p.cards().nextMeetingId(CARD.key()))).isEqualTo(3);
    assertThat(same).isZero();
    assertThat(history()).extracting(Revision::id).endsWith(put, changed, removed);
    assertThat(at(history().get(3))).contains(meeting(1, "운영위"));
  }

  @Test
  void aReasonAndTheClosedQuarterItIsForStandInTheHistory() {
    Change late = new Change(NOON, "UMIN", Change.Through.BUTTON, "누락 보완", new Quarter(2016, 2));
    save(CARD.with(meeting(1, "간담회")), late);
    assertThat(history()).extracting(Revision::change).containsOnly(late);
    assertThat(store().<Map<Integer, Change>>read(p -> p.cards().origins(CARD.key())))
        .containsExactly(Map.entry(1, late));
  }

  @Test
  void aNameIsFoundInAnyFieldOfAnyStateAndInReasonsAndGoneFromThemAll() {
    save(CARD.with(meeting(1, "홍길동 \"대표\" 면담")), BY_HANA);
    save(CARD.with(meeting(1, "대표 면담")), BY_HANA);
    Change because = new Change(NOON, "UMIN", Change.Through.FORM, "홍길동 요청");
    write(ports -> ports.cards().put(CARD.key(), meeting(2, "총회"), because));
    assertThat(holding("홍길동"))
        .containsExactly(Map.entry(1, Set.of("title")), Map.entry(2, Set.of("reason")));
    assertThat(holding("\"대표\"")).containsOnlyKeys(1);
    write(p -> p.cards().redact(CARD.key(), meeting(2, "총회"), Set.of("reason"), BY_MIN));
    assertThat(holding("홍길동")).containsOnlyKeys(1);
    assertThat(history().toString()).doesNotContain("홍길동 요청");
    assertThat(history().get(history().size() - 1).change()).isEqualTo(BY_MIN);
  }

  private Map<Integer, Set<String>> holding(String text) {
    return store().read(ports -> ports.cards().holding(CARD.key(), text));
  }

  @Test
  void aRedactedNameIsGoneFromTheWholeHistoryAndTheCountsStay() {
    Meeting redacted = redactAName();
    assertThat(find()).contains(CARD.with(redacted));
    assertThat(meetingHistory().toString()).doesNotContain("김승오");
    assertThat(meetingHistory().get(0).fields().values()).anyMatch(Revision.Field::redacted);
  }

  @Test
  void aNameThatStoodOnlyInAnEarlierStateIsGoneToo() {
    save(CARD.with(meeting(1, "홍길동 대표 면담")), BY_HANA);
    save(CARD.with(meeting(1, "대표 면담")), BY_HANA);
    write(ports -> ports.cards().redact(CARD.key(), meeting(1, "대표 면담"), Set.of("title"), BY_MIN));
    List<Revision> history = meetingHistory();
    assertThat(history.toString()).doesNotContain("홍길동");
    assertThat(history).hasSize(3);
    assertThat(at(history.get(2))).contains(meeting(1, "대표 면담"));
  }

  @Test
  void whoLoggedAMeetingIsKnownWhoeverChangedItSince() {
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
    save(CARD.with(meeting(1, "총회")), BY_MIN);
    assertThat(store().<Map<Integer, Change>>read(p -> p.cards().origins(CARD.key())))
        .containsExactly(Map.entry(1, BY_HANA));
    write(ports -> ports.cards().save(CARD.key(), Stewardship.NONE.ownedBy("UMIN"), BY_MIN));
    assertThat(store().<Optional<Revision>>read(p -> p.cards().latestMeetingChangeBy("UMIN")))
        .hasValueSatisfying(revision -> assertThat(revision.fields()).containsKey("title"));
  }

  @Test
  void stewardshipIsKeptWithItsHistory() {
    save(CARD, BY_HANA);
    Stewardship kept =
        Stewardship.NONE.inChannel("C1").ownedBy("UHANA").closing(new Quarter(2016, 4));
    store()
        .write(
            ports -> {
              ports.cards().save(CARD.key(), kept, BY_MIN);
              return true;
            });
    assertThat(store().<Stewardship>read(p -> p.cards().stewardship(CARD.key()))).isEqualTo(kept);
    assertThat(store().<List<?>>read(p -> p.cards().inChannel("C1"))).hasSize(1);
    assertThat(history().get(1).subject()).isEqualTo(Revision.Subject.STEWARDSHIP);
  }

  @Test
  void anExceptionUndoesTheWork() {
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        ports -> {
                          ports.cards().save(CARD, BY_HANA);
                          throw new IllegalStateException("stop");
                        }))
        .hasMessage("stop");
    assertThat(find()).isEmpty();
  }

  @Test
  void aDeliveryIsAcceptedOnce() {
    assertThat(store().<Boolean>read(ports -> ports.inbox().knows("Ev1"))).isFalse();
    assertThat(store().<Boolean>write(ports -> ports.inbox().accept("Ev1", NOON))).isTrue();
    assertThat(store().<Boolean>write(ports -> ports.inbox().accept("Ev1", NOON))).isFalse();
    assertThat(store().<Boolean>read(ports -> ports.inbox().knows("Ev1"))).isTrue();
    store()
        .write(
            ports -> {
              ports.inbox().forgetBefore(NOON.plusMillis(1));
              return true;
            });
    assertThat(store().<Boolean>write(ports -> ports.inbox().accept("Ev1", NOON))).isTrue();
  }

  @Test
  void aThreadRemembersItsLastQuestionAndANewOneStartsClean() {
    Topic first = topic("세스넷 회의 2015년에 몇 번 했어?");
    Topic last = topic("#059@2014 그럼 2016년 구비 예산은?");
    remember("C1", "1.0", first);
    remember("C1", "1.0", last);
    remember("C1", "2.0", first);
    assertThat(last("C1", "1.0", NOON)).contains(last);
    assertThat(last("C1", "2.0", NOON)).contains(first);
    assertThat(last("C2", "1.0", NOON)).isEmpty();
    assertThat(last("C1", "1.0", NOON.plusMillis(1))).isEmpty();
    Topic supposed = topic("2016년 6월 30일 기준 2016년에 66.7% 넘었나요?");
    remember("C3", "1.0", supposed);
    assertThat(last("C3", "1.0", NOON)).contains(supposed);
  }

  @Test
  void aThreadOfLongAgoIsForgotten() {
    remember("C1", "1.0", topic("이행률은?"));
    store()
        .write(
            ports -> {
              ports.conversations().forgetBefore(NOON.plusMillis(1));
              return true;
            });
    assertThat(last("C1", "1.0", NOON)).isEmpty();
  }

  private Optional<Topic> last(String channel, String thread, Instant notBefore) {
    return store().read(ports -> ports.conversations().last(channel, thread, notBefore));
  }

  private void remember(String channel, String thread, Topic topic) {
    store()
        .write(
            ports -> {
              ports.conversations().remember(channel, thread, topic, NOON);
              return true;
            });
  }

  private static Topic topic(String text) {
    Context.CardWords card = new Context.CardWords("059", "협력체계 구축", List.of("간담회"));
    Context context = new Context(Language.KO, List.of(card), "세스넷"::equals, null);
    return Topic.of(new QuestionReader().read(text, LocalDate.of(2016, 12, 5), context));
  }

  @Test
  void aMessageIsStoredOnceByItsKeyAndReadBackAsItWas() {
    Outbox.Outgoing first = outgoing("059@2014/1/2017Q1/30", NOON);
    assertThat(store().<Boolean>write(ports -> ports.outbox().put(first))).isTrue();
    assertThat(store().<Boolean>write(ports -> ports.outbox().put(first))).isFalse();
    assertThat(store().<Integer>read(ports -> ports.outbox().waiting())).isEqualTo(1);
    assertThat(due(NOON.minusMillis(1))).isEmpty();
    assertThat(due(NOON)).containsExactly(first);
    assertThat(due(NOON.minus(Duration.ofDays(2)))).as("the clock was set back").hasSize(1);
  }

  @Test
  void aSentMessageIsNotDueAgain() {
    Outbox.Outgoing waiting = outgoing("k", NOON);
    store().<Boolean>write(ports -> ports.outbox().put(waiting));
    Outbox.Outgoing sent =
        new Outbox.Outgoing(
            "k",
            "C1",
            waiting.body(),
            NOON,
            Outbox.State.SENT,
            1,
            Optional.of(NOON),
            Optional.of("1.0"));
    store()
        .write(
            ports -> {
              ports.outbox().update(sent);
              return true;
            });
    assertThat(due(NOON)).isEmpty();
    assertThat(store().<Optional<Outbox.Outgoing>>read(p -> p.outbox().find("k"))).contains(sent);
  }

  @Test
  void aDecisionAboutAReminderIsKeptAndReplacedByTheNextAboutTheSameStage() {
    Reminders.Stage stage = new Reminders.Stage(CARD.key(), 1, new Quarter(2017, 1), "14");
    Reminders.Decision open =
        new Reminders.Decision(stage, NOON, Optional.of("k"), Optional.empty());
    Reminders.Decision settled =
        new Reminders.Decision(
            stage, NOON, Optional.of("k"), Optional.of(LocalDate.of(2017, 3, 2)));
    write(ports -> ports.reminders().put(open));
    assertThat(decided()).containsExactly(open);
    write(ports -> ports.reminders().put(settled));
    assertThat(decided()).containsExactly(settled);
    assertThat(store().<List<Reminders.Decision>>read(p -> p.reminders().in("k")))
        .containsExactly(settled);
  }

  @Test
  void aSnoozeIsKept() {
    Reminders.Snooze snooze =
        new Reminders.Snooze(
            CARD.key(), 1, new Quarter(2017, 1), NOON, LocalDate.of(2017, 3, 20), "UHANA");
    write(ports -> ports.reminders().put(snooze));
    assertThat(store().<List<Reminders.Snooze>>read(p -> p.reminders().snoozes(snooze.quarter())))
        .containsExactly(snooze);
  }

  @Test
  void aDigestIsTurnedOffAndOn() {
    write(ports -> ports.reminders().setDigestOff("UHANA", true));
    assertThat(store().<Boolean>read(ports -> ports.reminders().isDigestOff("UHANA"))).isTrue();
    write(ports -> ports.reminders().setDigestOff("UHANA", false));
    assertThat(store().<Boolean>read(ports -> ports.reminders().isDigestOff("UHANA"))).isFalse();
  }

  private List<Reminders.Decision> decided() {
    return store().read(ports -> ports.reminders().decided(new Quarter(2017, 1)));
  }

  private void write(Consumer<UnitOfWork.Ports> work) {
    store()
        .write(
            ports -> {
              work.accept(ports);
              return true;
            });
  }

  /** Logs a meeting of a card that is new to the store. */
  protected void logAMeeting() {
    save(CARD.with(meeting(1, "간담회")), BY_HANA);
  }

  /** Logs a meeting and takes the names of its attendees out again. */
  protected Meeting redactAName() {
    logAMeeting();
    Meeting redacted = withAttendees(meeting(1, "간담회"), "공동회장 2인(○○○)");
    store()
        .write(
            ports -> {
              ports.cards().redact(CARD.key(), redacted, Set.of(), BY_MIN);
              return true;
            });
    return redacted;
  }

  private static Outbox.Outgoing outgoing(String key, Instant due) {
    Message said =
        Message.of(
            "k",
            "글",
            1,
            2L,
            new BigDecimal("31.3"),
            LocalDate.of(2016, 12, 5),
            LocalDateTime.of(2016, 12, 5, 9, 0),
            TERM,
            new Quarter(2017, 1),
            Message.of("inner", "x"),
            List.of("a", 3));
    Reply reply =
        new Reply(
            Language.KO,
            Reply.Audience.CHANNEL,
            List.of(
                new Reply.Headline(said),
                new Reply.Line(said),
                new Reply.Small(said),
                new Reply.Items(List.of(said)),
                new Reply.Progress(40),
                new Reply.Buttons(List.of(Reply.Button.danger("a", "v", said, said)))));
    return Outbox.Outgoing.waiting(key, "C1", reply, due);
  }

  private List<Outbox.Outgoing> due(Instant now) {
    return store().read(ports -> ports.outbox().due(now, 10));
  }

  private void save(Card card, Change change) {
    store()
        .write(
            ports -> {
              ports.cards().save(card, change);
              return true;
            });
  }

  private Optional<Card> find() {
    return store().read(ports -> ports.cards().find(CARD.key()));
  }

  private Optional<Instant> storedAt() {
    return store().read(ports -> ports.cards().storedAt(CARD.key()));
  }

  private List<Revision> history() {
    return store().read(ports -> ports.cards().history(CARD.key()));
  }

  private List<Revision> meetingHistory() {
    return store().read(ports -> ports.cards().history(CARD.key(), 1));
  }

  private Optional<Meeting> at(Revision revision) {
    return store().read(ports -> ports.cards().meetingAt(CARD.key(), 1, revision.id()));
  }

  private static Meeting meeting(int id, String title) {
    return new Meeting(
        id,
        Meeting.State.HELD,
        LocalDate.of(2016, 5, 10),
        null,
        "14:00",
        null,
        title,
        new Attendees(
            "공동회장 2인(김승오, 박승한)",
            2,
            false,
            List.of(new Attendees.Group("공동회장", 2)),
            null,
            List.of("UHANA")),
        null,
        List.of("https://example.org/1"),
        List.of(1));
  }

  private static Meeting withAttendees(Meeting meeting, String text) {
    Attendees was = meeting.attendees();
    return new Meeting(
        meeting.id(),
        meeting.state(),
        meeting.date(),
        meeting.until(),
        meeting.time(),
        meeting.place(),
        meeting.title(),
        new Attendees(
            text,
            was.headcount(),
            was.approximate(),
            was.groups(),
            was.organisations(),
            was.people()),
        meeting.details(),
        meeting.evidence(),
        meeting.counts());
  }
}
