package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.desk.answer.Asker;
import yaksok.desk.keep.ShowCard;
import yaksok.desk.meeting.Rights;
import yaksok.desk.meeting.SeeNames;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.card.Status;
import yaksok.reading.question.Kind;
import yaksok.reading.question.QuestionReader;
import yaksok.words.Words;

class AnsweringTest {
  private static final Pattern RECORDS =
      Pattern.compile("\"action_id\":\"show_records\"[^}]*?\"value\":\"([^\"]+)\"");

  private final SlackBench bench = new SlackBench(AnsweringTest::features);

  AnsweringTest() {
    bench.store.importCard(Card059.card(), bench.office.instant());
  }

  private static List<SlackFeature> features(SlackBench bench) {
    AnswerQuestion desk = new AnswerQuestion(bench.store, new QuestionReader(), Status.Names.USUAL);
    DeskAnswers answers =
        new DeskAnswers(
            bench.store,
            desk,
            new SeeNames(Rights.of(Set.of()), (channel, member) -> true),
            bench.office);
    Questions questions = new Questions(bench.tools, bench.store, bench.machine, answers);
    return List.of(
        new Conversation(bench.tools, bench.bot, List.of(questions)),
        new AnswerButtons(bench.tools, questions, bench.store, answers),
        new HomeTab(bench.tools, new ShowCard(bench.store, Status.Names.USUAL)),
        new AssistantPrompts(bench.tools));
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void aRateIsAnsweredWithItsRecordsBehindAButton() {
    ask("Ev1", "2016년 이행률 얼마예요?", "");
    String post = posts().get(0).get("blocks");
    assertThat(post).contains("100%").contains("show_records");
    press("show_records", records(post), "");
    String window = bench.slack.calls("views.open").get(0).get("view");
    assertThat(window).contains("\"type\":\"modal\"").contains("관악마을-사경센터 통합운영위 개최");
  }

  @Test
  void aRecordThatIsFoundOpensInAWindow() {
    ask("Ev1", "세스넷 찾아줘", "");
    assertThat(posts().get(0).get("blocks")).contains("show_record");
    press("show_record", "059@2014 2", "");
    assertThat(bench.slack.calls("views.open").get(0).get("view")).contains("창업보육센터장");
  }

  @Test
  void fromTheWindowOfRecordsOneOpensOnTopOfIt() {
    press("show_record", "059@2014 2", "", ",\"view\":{\"id\":\"V1\",\"type\":\"modal\"}");
    assertThat(bench.slack.calls("views.push").get(0).get("view")).contains("창업보육센터장");
    assertThat(bench.slack.calls("views.open")).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodOffersQuestionsThatAnswerWhenPressed() {
    ask("Ev1", "날씨 어때?", "");
    assertThat(posts().get(0).get("blocks")).contains("ask_1", "2016년 이행률은 얼마예요?");
    press("ask_1", "2016년 이행률은 얼마예요?", ",\"thread_ts\":\"1480896000.000200\"");
    assertThat(posts().get(1).get("text")).contains("2016년(진행 중) 이행률 100%");
  }

  @Test
  void theAssistantsThreadIsNamedByItsFirstQuestion() {
    direct("Ev1", "2016년 이행률 얼마예요?");
    direct("Ev2", "그럼 2015년은?");
    assertThat(bench.slack.calls("assistant.threads.setStatus")).hasSize(2);
    assertThat(bench.slack.calls("assistant.threads.setTitle"))
        .extracting(call -> call.get("title"))
        .containsExactly("2016년 이행률 얼마예요?");
    assertThat(posts().get(1).get("text")).contains("2015년 이행률 100%");
  }

  @Test
  void inADirectMessageOutsideAThreadAWholeQuestionStandsAlone() {
    say("Ev1", "2015년 이행률은?", "");
    say("Ev2", "그럼 2016년은?", "");
    say("Ev3", "예산은?", "");
    assertThat(posts().get(1).get("text")).contains("2016년(진행 중) 이행률 100%");
    assertThat(posts().get(2).get("text")).contains("총사업비는 12,000,000원");
  }

  @Test
  void aFollowUpInTheThreadInheritsAndANewThreadStartsClean() {
    ask("Ev1", "2016년 이행률 얼마예요?", "");
    ask("Ev2", "그럼 2015년은?", ",\"thread_ts\":\"1480896000.000200\"");
    assertThat(posts().get(1).get("text")).contains("2015년").contains("이행률 100%");
    ask("Ev3", "그럼 2015년은?", ",\"thread_ts\":\"1480896000.000999\"");
    assertThat(posts().get(2).get("text")).doesNotContain("이행률 100%");
  }

  @Test
  void aQuestionThatIsOfferedIsAnsweredInItsThread() {
    press("ask_1", "2016년 이행률 얼마예요?", ",\"thread_ts\":\"1480896000.000200\"");
    assertThat(posts()).hasSize(1);
    assertThat(posts().get(0).get("thread_ts")).isEqualTo("1480896000.000200");
  }

  @Test
  void aQuestionOfferedToTheAskerAloneIsAnsweredToTheAskerAlone() {
    press("ask_1", "2016년 이행률 얼마예요?", ",\"is_ephemeral\":true");
    assertThat(bench.slack.calls("response_url").get(0).body()).contains("ephemeral");
    assertThat(posts()).isEmpty();
  }

  @Test
  void whatIsAskedIsNeverEchoedAsMarkup() {
    ask("Ev1", "<!channel> &lt;!here&gt; <@U99> 이행률", "");
    assertThat(posts().get(0).get("blocks")).doesNotContain("<!", "<@");
  }

  @Test
  void theHomeShowsWhereTheCardsStand() {
    bench.event("Ev1", "{\"type\":\"app_home_opened\",\"user\":\"U1\",\"tab\":\"home\"}");
    bench.step();
    assertThat(bench.slack.calls("views.publish").get(0).get("view"))
        .contains("\"type\":\"home\"")
        .contains("#059");
  }

  @Test
  void theAssistantsThreadBeginsWithQuestionsToChooseFrom() {
    bench.event(
        "Ev1",
        """
        {"type":"assistant_thread_started","assistant_thread":
         {"user_id":"U1","channel_id":"D1","thread_ts":"1.1","context":{}}}
        """);
    bench.step();
    assertThat(bench.slack.calls("assistant.threads.setSuggestedPrompts").get(0).get("prompts"))
        .contains("올해 이행률 얼마예요?");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyQuestionThatIsSuggestedIsUnderstood(Language language) {
    AnswerQuestion desk = new AnswerQuestion(bench.store, new QuestionReader(), Status.Names.USUAL);
    Asker asker = Asker.operator(LocalDate.of(2016, 12, 5), language, null);
    for (String key : AssistantPrompts.PROMPTS) {
      String prompt = new Words().say(language, key);
      assertThat(desk.answer(prompt, asker).kind()).as(prompt).isNotEqualTo(Kind.UNCLEAR);
    }
  }

  private List<SlackStub.Call> posts() {
    return bench.slack.calls("chat.postMessage");
  }

  private void ask(String id, String text, String more) {
    bench.event(
        id,
        """
        {"type":"app_mention","user":"U1","text":"<@UBOT> %s","ts":"1480896000.000200",
         "channel":"C1","event_ts":"1480896000.000200"%s}
        """
            .formatted(text, more));
    bench.step();
  }

  private void direct(String id, String text) {
    say(id, text, ",\"thread_ts\":\"1480896000.000200\"");
  }

  private void say(String id, String text, String more) {
    bench.event(
        id,
        """
        {"type":"message","channel_type":"im","user":"U1","text":"%s","ts":"1480896000.000300",
         "channel":"D1","event_ts":"1480896000.000300"%s}
        """
            .formatted(text, more));
    bench.step();
  }

  private void press(String action, String value, String container) {
    press(action, value, container, "");
  }

  private void press(String action, String value, String container, String more) {
    bench.form(
        Map.of(
            "payload",
            """
            {"type":"block_actions","user":{"id":"U1","team_id":"T1"},"team":{"id":"T1"},
             "trigger_id":"1.2.3","response_url":"%s","channel":{"id":"C1"},
             "container":{"type":"message","message_ts":"1.5","channel_id":"C1"%s},
             "actions":[{"type":"button","action_id":"%s","block_id":"b","value":"%s"}]%s}
            """
                .formatted(bench.slack.responseUrl(), container, action, value, more)));
    bench.step();
  }

  private static String records(String blocks) {
    Matcher button = RECORDS.matcher(blocks);
    assertThat(button.find()).as(blocks).isTrue();
    return button.group(1);
  }
}
