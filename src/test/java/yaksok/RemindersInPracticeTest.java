package yaksok;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yaksok.desk.card.SampleCard;
import yaksok.document.CardFiles;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;
import yaksok.domain.card.Meeting;
import yaksok.practice.ChatMessage;
import yaksok.practice.Fault;

/** Reminders through the whole program, over HTTP, in a workspace where things go wrong. */
class RemindersInPracticeTest {
  private static final String CHANNEL = PracticeCard.CHANNEL;
  private static final String OWNER = "UHANA00001";
  private static final String LEAD = "UMIN000001";

  @TempDir Path folder;
  private Practice practice;

  @BeforeEach
  void start() {
    practice = PracticeOffice.start(folder);
  }

  @AfterEach
  void stop() {
    practice.close();
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault.RateLimited(Duration.ofSeconds(30)),
        new Fault.ServerError(),
        new Fault.Refused("internal_error"),
        new Fault.CutOffAfterDoing(),
        new Fault.HangAfterDoing());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whateverSlackDoesToAPostTheReminderIsThereOnce(Fault fault) {
    until("2017-02-28T08:59");
    practice.workspace().fail("chat.postMessage", fault, 1);
    until("2017-02-28T09:01");
    until("2017-02-28T09:30");
    until("2017-02-28T10:00");
    assertThat(reminders(CHANNEL)).hasSize(1);
  }

  @Test
  void anArchivedChannelIsToldToTheOwnerWithTheReason() {
    practice.workspace().archive(CHANNEL);
    until("2017-02-28T09:01");
    assertThat(reminders(direct(OWNER))).hasSize(1);
    assertThat(reminders(direct(OWNER)).get(0))
        .contains("<#" + CHANNEL + ">에 보내지 못해 대신 알려 드립니다: 보관 처리된 채널입니다.");
  }

  @Test
  void whereTheBotIsNotAndTheOwnerHasLeftTheLeadIsTold() {
    practice.workspace().remove(CHANNEL, practice.workspace().team().bot());
    practice.workspace().deactivate(OWNER);
    until("2017-02-28T09:01");
    assertThat(reminders(direct(LEAD))).hasSize(1);
    assertThat(reminders(direct(LEAD)).get(0))
        .contains("<#" + CHANNEL + ">에 보내지 못해", "약속이 그 채널에 없습니다")
        .contains("<@" + OWNER + ">에게 보내지 못해", "비활성화된 계정입니다");
  }

  @Test
  void aMetQuartersReminderSaysSoAndTheDigestsReportItWhenItHasClosed() {
    until("2017-02-28T09:01");
    practice.workspace().type(OWNER, CHANNEL, "/meeting 2017-02-28 협력기관 간담회");
    until("2017-04-04T09:00");
    assertThat(reminders(CHANNEL)).isEmpty();
    assertThat(said(CHANNEL)).anyMatch(text -> text.contains("목표를 2017년 2월 28일(화)에 채웠습니다"));
    assertThat(said(direct(OWNER))).filteredOn(text -> text.contains("1분기 마감: 달성 1건")).hasSize(1);
    assertThat(said(direct(PracticeCard.PLANNING)))
        .filteredOn(text -> text.contains("2017년 1분기 마감 현황"))
        .hasSize(1);
  }

  @Test
  void aQuarterThatAnImportMeetsLeavesNoAlarmBehind() throws Exception {
    until("2017-03-02T09:00");
    assertThat(reminders(CHANNEL)).hasSize(1);
    Path file = folder.resolve("card-059.json");
    Files.write(file, CardFiles.json().write(withOneMore(), LocalDate.of(2017, 3, 2)));
    assertThat(importing(file)).isZero();
    until("2017-03-02T09:10");
    assertThat(reminders(CHANNEL)).isEmpty();
    assertThat(said(CHANNEL)).anyMatch(text -> text.contains("목표를 2017년 3월 2일(목)에 채웠습니다"));
  }

  private static Card withOneMore() {
    String sample = new String(SampleCard.file(), StandardCharsets.UTF_8);
    Card card = ((CardReading.Read) CardFiles.json().read(sample)).card();
    Meeting last = card.meetings().get(card.meetings().size() - 1);
    return card.with(Card059.on(LocalDate.of(2017, 3, 2), last.withId(15)));
  }

  /** The command line as an operator runs it beside the program that serves. */
  private int importing(Path file) throws Exception {
    ProcessBuilder program = Processes.of(folder, "import", "--replace", file.toString());
    program.environment().put("YAKSOK_DB", "jdbc:sqlite:" + folder.resolve("practice.db"));
    program.environment().put("YAKSOK_NOW", "2017-03-02T09:05:00+09:00");
    program.redirectOutput(folder.resolve("import.log").toFile());
    return program.start().waitFor();
  }

  @Test
  void whoeverWritesThatTheyWantNoDigestGetsNone() {
    until("2016-12-13T09:00");
    int before = said(direct(OWNER)).size();
    practice.workspace().type(OWNER, direct(OWNER), "그만 보내 주세요");
    until("2016-12-27T09:00");
    assertThat(said(direct(OWNER))).filteredOn(text -> text.contains("맡으신 공약의 현황")).hasSize(before);
  }

  private String direct(String member) {
    return practice.workspace().directMessage(member);
  }

  private List<String> reminders(String channel) {
    return said(channel).stream().filter(text -> text.contains("목표까지 1회 남았습니다")).toList();
  }

  private List<String> said(String channel) {
    return practice.workspace().messages(channel).stream().map(ChatMessage::text).toList();
  }

  private void until(String moment) {
    practice
        .workspace()
        .moveClock(LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Seoul")).toInstant());
  }
}
