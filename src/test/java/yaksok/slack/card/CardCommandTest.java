package yaksok.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.desk.Reply;
import yaksok.desk.Roles;
import yaksok.desk.keep.KeepCard;
import yaksok.desk.keep.ShowCard;
import yaksok.desk.remind.ListReminders;
import yaksok.desk.remind.Recipients;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Status;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.NoticeRules;
import yaksok.domain.time.Calendars;
import yaksok.slack.Answers;
import yaksok.slack.Questions;
import yaksok.slack.SlackBench;
import yaksok.slack.SlackStub;

class CardCommandTest {
  private static final CardKey KEY = new CardKey("059", 2014);
  private final List<Answers.Question> asked = new ArrayList<>();
  private final SlackBench bench =
      new SlackBench(
          each ->
              List.of(
                  new CardCommand(
                      each.tools,
                      each.store,
                      new KeepCard(each.store, each.office, new Roles(Set.of(), Set.of("UPLAN"))),
                      new ShowCard(each.store, Status.Names.USUAL),
                      new ListReminders(
                          each.store,
                          new NoticePlan(NoticeRules.DEFAULT, Calendars.korean()),
                          new Recipients(null, List.of(), List.of()),
                          each.office),
                      new Questions(each.tools, each.store, each.machine, this::answer),
                      Status.Names.USUAL.all())));

  CardCommandTest() {
    bench.store.importCard(Card059.card(), bench.office.instant());
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  private Answers.Answer answer(Answers.Question question) {
    asked.add(question);
    return new Answers.Answer(
        "rate",
        Reply.line(Language.EN, Reply.Audience.CHANNEL, Message.of("slack.verbatim", "100%")),
        false);
  }

  @Test
  void aChangeIsStoredBeforeItIsAcknowledgedAndSeenByTheChannel() {
    assertThat(bench.command("/card", "plan 2017 0 1 1 1").statusCode()).isEqualTo(200);
    assertThat(card().indicators().get(0).quarters().get(2017)).containsExactly(0L, 1L, 1L, 1L);
    bench.step();
    assertThat(answered()).contains("in_channel").contains("2017년 분기별 목표를 정했습니다");
  }

  @Test
  void aQuestionIsAnsweredToTheAskerAlone() {
    bench.command("/card", "2016년 이행률 얼마예요?");
    bench.step();
    assertThat(asked).extracting(Answers.Question::text).containsExactly("2016년 이행률 얼마예요?");
    assertThat(answered()).contains("ephemeral").contains("100%");
  }

  @Test
  void aCardIsSeenAtAGlance() {
    bench.command("/card", "");
    bench.step();
    assertThat(answered())
        .contains("#059 사회적기업 발굴·육성기관 협력체계 구축")
        .contains("이행률 100%")
        .contains("정상추진(담당자가 지정하지 않아 기록으로 판단)")
        .contains("ephemeral");
  }

  @Test
  void theRemindersToComeAreListed() {
    bench.command("/card", "reminders");
    bench.step();
    assertThat(answered())
        .contains("이번 분기와 다음 분기의 알림 예정")
        .contains("2017년 2월 28일(화) · 2017년 1분기 30일 전 알림: 목표까지 1회 남아 보냅니다.")
        .contains("ephemeral");
  }

  @Test
  void helpListsEverySubcommand() {
    bench.command("/card", "help");
    bench.step();
    for (Subcommand each : Subcommands.ALL) {
      assertThat(answered()).contains("/card " + each.names().get(0));
    }
  }

  @Test
  void guestsNeitherReadNorChange() {
    bench.slack.always("users.info", SlackStub.user("ko-KR", ",\"is_restricted\":true"));
    bench.command("/card", "status 부진");
    bench.command("/card", "2016년 이행률?");
    bench.command("/card", "");
    bench.step();
    assertThat(bench.slack.calls("response_url"))
        .hasSize(3)
        .allMatch(call -> call.body().contains("게스트 계정"));
    assertThat(asked).isEmpty();
  }

  @Test
  void repliesComeInTheLanguageOfTheMembersSlack() {
    bench.slack.always("users.info", SlackStub.user("en-US", ""));
    bench.command("/card", "plan 2017 3 1 1 1");
    bench.step();
    assertThat(answered())
        .contains("The target of 2017 is 3 meetings", "add up to 6 meetings")
        .contains("They must sum to the target");
  }

  @Test
  void aCommandIsTakenWhileSlackCanNotBeAsked() {
    bench.slack.always("users.info", SlackStub.Answer.status(500, Map.of()));
    HttpResponse<String> acknowledged = bench.command("/card", "status 정상추진");
    assertThat(acknowledged.statusCode()).isEqualTo(200);
    assertThat(card().status()).isEqualTo("정상추진");
  }

  @Test
  void aCardThatIsNotThereIsNamed() {
    bench.command("/card", "#777 status 정상추진");
    bench.step();
    assertThat(answered()).contains("관리번호 777 카드가 없습니다").contains("ephemeral");
  }

  @Test
  void whatWasTypedComesBackWhereItIsNotStored() {
    bench.command("/card", "result 12명 2016-12-02 하반기 교육");
    bench.step();
    assertThat(answered())
        .contains("ephemeral")
        .contains("입력하신 내용")
        .contains("/card result 12명 2016-12-02 하반기 교육");
  }

  private Card card() {
    return bench.store.read(ports -> ports.cards().find(KEY).orElseThrow());
  }

  private String answered() {
    List<SlackStub.Call> calls = bench.slack.calls("response_url");
    assertThat(calls).hasSize(1);
    return calls.get(0).body();
  }
}
