package yaksok.desk.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yaksok.desk.Change;
import yaksok.desk.MemoryStore;
import yaksok.desk.Reply;
import yaksok.desk.Revision;
import yaksok.desk.Roles;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

class KeepCardTest {
  private static final CardKey KEY = new CardKey("059", 2014);
  private static final Clock OFFICE =
      Clock.fixed(Instant.parse("2016-12-05T00:00:00Z"), ZoneId.of("Asia/Seoul"));
  private static final SetPlan PLAN = new SetPlan(null, 2017, List.of(0L, 1L, 1L, 1L));

  private final MemoryStore store = new MemoryStore();
  private final KeepCard keep =
      new KeepCard(store, OFFICE, new Roles(Set.of("UADMIN"), Set.of("UPLAN")));
  private int deliveries;

  @BeforeEach
  void hanaOwnsTheCard() {
    Change change = new Change(OFFICE.instant(), "operator", Change.Through.IMPORT, null);
    store.write(
        ports -> {
          ports.cards().save(Card059.card(), change);
          ports.cards().save(KEY, Stewardship.NONE.ownedBy("UHANA"), change);
          return true;
        });
  }

  @Test
  void theOwnerSetsAYearsSplit() {
    assertThat(key(order("UHANA", PLAN))).isEqualTo("keep.plan.done");
    assertThat(card().indicators().get(0).quarters().get(2017)).containsExactly(0L, 1L, 1L, 1L);
  }

  @Test
  void theFourQuartersMustSumToTheYearsTarget() {
    assertThat(key(order("UHANA", new SetPlan(null, 2017, List.of(1L, 1L, 1L, 1L)))))
        .isEqualTo("keep.plan.sum");
    assertThat(card().indicators().get(0).quarters()).isEmpty();
  }

  @Test
  void noQuarterOutsideTheTermHasATarget() {
    assertThat(key(order("UHANA", new SetPlan(null, 2018, List.of(1L, 1L, 1L, 0L)))))
        .isEqualTo("keep.plan.outside");
  }

  @Test
  void aYearWithoutATargetHasNoSplit() {
    assertThat(key(order("UHANA", new SetPlan(null, 2014, List.of(0L, 0L, 0L, 0L)))))
        .isEqualTo("keep.plan.no-target");
  }

  @Test
  void othersAreToldWhoCan() {
    Reply reply = order("UMIN", PLAN).orElseThrow();
    assertThat(key(Optional.of(reply))).isEqualTo("keep.refused.owner");
    assertThat(headline(reply).args().toString()).contains("UHANA", "UADMIN");
    assertThat(reply.audience()).isEqualTo(Reply.Audience.ASKER);
  }

  @Test
  void administratorsKeepEveryCard() {
    assertThat(key(order("UADMIN", PLAN))).isEqualTo("keep.plan.done");
  }

  @Test
  void aRequestThatIsRepeatedChangesNothing() {
    KeepCard.Request once =
        new KeepCard.Request("UHANA", Language.KO, Change.Through.COMMAND, "t1", null);
    assertThat(keep.keep(KEY, PLAN, once)).isPresent();
    assertThat(keep.keep(KEY, PLAN, once)).isEmpty();
  }

  @Test
  void onlyThePlanningDepartmentClosesAQuarterAndOnlyOneThatIsOver() {
    assertThat(key(order("UHANA", new CloseQuarter(new Quarter(2016, 3)))))
        .isEqualTo("keep.refused.planning");
    assertThat(key(order("UPLAN", new CloseQuarter(new Quarter(2016, 4)))))
        .isEqualTo("keep.close.running");
    assertThat(key(order("UPLAN", new CloseQuarter(new Quarter(2019, 1)))))
        .isEqualTo("keep.close.outside");
    assertThat(key(order("UPLAN", new CloseQuarter(new Quarter(2016, 3)))))
        .isEqualTo("keep.close.done");
    assertThat(key(order("UPLAN", new CloseQuarter(new Quarter(2016, 3)))))
        .isEqualTo("keep.close.again");
  }

  @Test
  void whatLiesInAClosedQuarterNeedsAReasonThatStandsInTheHistory() {
    order("UPLAN", new CloseQuarter(new Quarter(2016, 3)));
    EnterResult late = result("회", "2016-09-01");
    assertThat(key(order("UHANA", late))).isEqualTo("keep.refused.closed");
    KeepCard.Request reasoned =
        new KeepCard.Request("UHANA", Language.KO, Change.Through.COMMAND, "t9", "누락");
    assertThat(key(keep.keep(KEY, late, reasoned))).isEqualTo("keep.result.done");
    List<Revision> history = store.read(ports -> ports.cards().history(KEY));
    assertThat(history)
        .last()
        .satisfies(last -> assertThat(last.change().reason()).isEqualTo("누락"))
        .satisfies(last -> assertThat(last.change().closed()).isEqualTo(new Quarter(2016, 3)));
  }

  @Test
  void aResultIsEnteredInTheIndicatorsUnitWithinTheTermAndNotAhead() {
    assertThat(key(order("UHANA", result("명", "2016-09-01")))).isEqualTo("keep.result.unit");
    assertThat(key(order("UHANA", result("회", "2013-09-01")))).isEqualTo("keep.result.outside");
    assertThat(key(order("UHANA", result("회", "2017-09-01")))).isEqualTo("keep.result.ahead");
    assertThat(key(order("UHANA", result("회", "2016-12-05")))).isEqualTo("keep.result.done");
    assertThat(card().indicators().get(0).results()).hasSize(1);
  }

  @Test
  void aStatusIsOneOfTheOffices() {
    List<String> names = List.of("완료", "정상추진", "부진", "미착수");
    assertThat(key(order("UHANA", new SetStatus("좋음", names)))).isEqualTo("keep.status.unknown");
    order("UHANA", new SetStatus("정상추진", names));
    assertThat(card().status()).isEqualTo("정상추진");
    order("UHANA", new SetStatus(null, names));
    assertThat(card().status()).isNull();
  }

  @Test
  void aDirectMessageIsNoChannelOfACard() {
    assertThat(key(order("UHANA", new Assign(Assign.Part.CHANNEL, "D1"))))
        .isEqualTo("keep.channel.direct");
    order("UHANA", new Assign(Assign.Part.CHANNEL, "C1"));
    List<CardKey> here = store.read(ports -> ports.cards().inChannel("C1"));
    assertThat(here).containsExactly(KEY);
  }

  @Test
  void aCardThatNobodyKeepsIsKeptByWhoeverBegins() {
    Roles nobody = new Roles(Set.of(), Set.of());
    assertThat(nobody.mayKeep(Stewardship.NONE, "UMIN")).isTrue();
    assertThat(nobody.mayKeep(Stewardship.NONE.ownedBy("UHANA"), "UMIN")).isFalse();
    assertThat(new Roles(Set.of("UADMIN"), Set.of()).mayKeep(Stewardship.NONE, "UMIN")).isFalse();
  }

  private static EnterResult result(String unit, String day) {
    return new EnterResult(null, 1, unit, Period.day(LocalDate.parse(day)), null);
  }

  @Test
  void whyRemindersWereTurnedOffStandsInTheHistory() {
    assertThat(order("UHANA", new SwitchReminders(false), "외부 점검 기간")).isPresent();
    List<Revision> history = store.read(ports -> ports.cards().history(KEY));
    Revision latest = history.get(history.size() - 1);
    assertThat(latest.change().reason()).isEqualTo("외부 점검 기간");
    assertThat(latest.fields()).containsKey("remind");
    assertThat(store.<Boolean>read(ports -> ports.cards().stewardship(KEY).remind())).isFalse();
  }

  private Optional<Reply> order(String member, CardOrder order) {
    return order(member, order, null);
  }

  private Optional<Reply> order(String member, CardOrder order, @Nullable String reason) {
    deliveries++;
    return keep.keep(
        KEY,
        order,
        new KeepCard.Request(
            member, Language.KO, Change.Through.COMMAND, "d" + deliveries, reason));
  }

  private Card card() {
    return store.read(ports -> ports.cards().find(KEY).orElseThrow());
  }

  private static String key(Optional<Reply> reply) {
    return headline(reply.orElseThrow()).key();
  }

  private static Message headline(Reply reply) {
    return ((Reply.Headline) reply.parts().get(0)).message();
  }
}
