package yaksok.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yaksok.desk.Change;
import yaksok.desk.Roles;
import yaksok.desk.meeting.Rights.Circle;
import yaksok.desk.meeting.Rights.Rule;
import yaksok.domain.Language;
import yaksok.domain.card.Stewardship;

/** Who may log and edit, as the office sets it, and who is named to those who may not. */
class MeetingRightsTest {
  private final MeetingBench bench = new MeetingBench("2016-12-05T09:00");

  @Test
  void membersOfTheChannelLogAndEditTheirOwnAndNobodyElsesAlone() {
    bench.log("2016-12-02 연말 간담회");
    assertThat(edit("UMEMBER")).isInstanceOf(Outcome.FormWanted.class);
    assertThat(bench.said(edit("UOTHER")))
        .isEqualTo("다른 사람이 남긴 기록은 바꿀 수 없습니다. 바꿀 수 있는 사람은 기록한 사람과 담당자 @UOWNER, 관리자 @UADMIN입니다.");
    assertThat(bench.said(bench.desk.delete().delete(by("UOTHER"), CardName.NONE, 15, null)))
        .contains("담당자 @UOWNER");
    assertThat(bench.only().title()).isEqualTo("연말 간담회");
  }

  @Test
  void whoeverLeftTheChannelNoLongerEditsWhatTheyLogged() {
    bench.log("2016-12-02 연말 간담회");
    bench.inChannel.remove("UMEMBER");
    assertThat(bench.said(bench.desk.edit().open(fromElsewhere("UMEMBER"), named(), 15)))
        .contains("바꿀 수 있는 사람은");
  }

  @Test
  void anOfficeMayLeaveLoggingToOwnersAndAdministrators() {
    bench.withRights(rights(new Rule(Circle.STEWARDS, Circle.STEWARDS), Map.of()));
    assertThat(bench.said(bench.log("2016-12-02 연말 간담회")))
        .contains("기록할 수 있는 사람은 담당자 @UOWNER, 관리자 @UADMIN입니다")
        .contains("2016-12-02 연말 간담회");
    bench.desk.log().line(by("UOWNER"), "2016-12-02 연말 간담회");
    assertThat(bench.added()).hasSize(1);
  }

  @Test
  void anOfficeMayOpenLoggingAndEditingToItsWholeWorkspace() {
    bench.withRights(rights(new Rule(Circle.WORKSPACE, Circle.WORKSPACE), Map.of()));
    bench.desk.log().line(fromElsewhere("USTRANGER"), "#059 2016-12-02 연말 간담회");
    assertThat(edit("UOTHER")).isInstanceOf(Outcome.FormWanted.class);
    assertThat(bench.said(bench.desk.log().line(bench.guest(), "2016-12-02 간담회")))
        .contains("담당자 @UOWNER, 관리자 @UADMIN, 워크스페이스 구성원에게 부탁");
  }

  @Test
  void aChannelMayHaveARuleOfItsOwn() {
    Rule open = new Rule(Circle.CHANNEL, Circle.CHANNEL);
    bench.withRights(
        rights(new Rule(Circle.STEWARDS, Circle.STEWARDS), Map.of(MeetingBench.CHANNEL, open)));
    bench.log("2016-12-02 연말 간담회");
    assertThat(edit("UOTHER")).isInstanceOf(Outcome.FormWanted.class);
    bench.steward(Stewardship.NONE.inChannel("CELSE").ownedBy("UOWNER"));
    bench.inChannel.add("UOTHER");
    assertThat(bench.said(edit("UOTHER"))).contains("바꿀 수 있는 사람은");
  }

  @Test
  void guestsAreToldNoCardsTitleWhateverTheyType() {
    bench.steward(Stewardship.NONE.inChannel("CELSE").ownedBy("UOWNER"));
    Asker guest = bench.guest();
    assertThat(bench.said(bench.desk.log().line(guest, "2016-12-02 간담회"))).doesNotContain("협력체계");
    assertThat(bench.said(bench.desk.log().line(guest, "2016-12-02 |"))).contains("게스트 계정");
    assertThat(bench.said(bench.desk.list().list(guest, new ListRequest(named(), null, 1))))
        .isEqualTo(
            "게스트 계정과 다른 워크스페이스의 구성원은 회의 기록을 보거나 바꿀 수 없습니다. 관리자 @UADMIN, 워크스페이스 구성원에게 부탁해 주십시오.");
    assertThat(bench.desk.form().refusal(guest)).isPresent();
    assertThat(bench.desk.form().refusal(by("UMEMBER"))).isEmpty();
  }

  private static Rights rights(Rule everywhere, Map<String, Rule> channels) {
    return new Rights(new Roles(Set.of("UADMIN"), Set.of()), everywhere, channels);
  }

  private Outcome edit(String member) {
    return bench.desk.edit().open(by(member), named(), 15);
  }

  private static CardName named() {
    return CardName.of(MeetingBench.CARD);
  }

  private Asker by(String member) {
    return bench.asker(member);
  }

  private static Asker fromElsewhere(String member) {
    return new Asker(member, false, Language.KO, "CELSE", Change.Through.COMMAND, member);
  }
}
