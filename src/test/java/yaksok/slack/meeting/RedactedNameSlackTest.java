package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yaksok.domain.card.Meeting;
import yaksok.store.Database;

/** What a name is taken out of stays whole in all else, in a real store. */
class RedactedNameSlackTest {
  @TempDir private Path folder;
  private Database database;
  private MeetingSlack slack;
  private int views;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:sqlite:" + folder.resolve("yaksok.db"));
    slack = new MeetingSlack(database.unitOfWork());
  }

  @AfterEach
  void close() throws IOException {
    slack.close();
    database.close();
  }

  @Test
  void aRedactionOfATitleCannotBeUndone() {
    slack.type("2016-12-02 홍길동 대표 면담 | 직원 3명");
    redact();
    assertThat(undone()).contains("이름을 지운 것은 되돌릴 수 없습니다");
    assertThat(slack.added()).extracting(Meeting::title).containsExactly("○○○ 대표 면담");
  }

  @Test
  void aRedactionOfAttendeesCannotBeUndone() {
    slack.type("2016-12-02 연말 간담회 | 대표 2인(홍길동, 김철수)");
    redact();
    assertThat(undone()).contains("이름을 지운 것은 되돌릴 수 없습니다");
    Meeting kept = slack.added().get(0);
    assertThat(kept.attendees().text()).isEqualTo("대표 2인(○○○, 김철수)");
    assertThat(kept.attendees().headcount()).isEqualTo(2);
  }

  @Test
  void whatWasDeletedBeforeItsNameWasTakenOutStaysDeletedAndCanBeRestored() {
    slack.type("2016-12-02 홍길동 대표 면담 | 직원 3명");
    slack.type("삭제 15");
    redact();
    assertThat(undone()).contains("이름을 지운 것은 되돌릴 수 없습니다");
    assertThat(slack.added()).isEmpty();
    slack.type("복원 15");
    assertThat(slack.added()).extracting(Meeting::title).containsExactly("○○○ 대표 면담");
  }

  @Test
  void aChangeMadeAfterwardsIsUndoneToWhatTheRedactionLeft() {
    slack.type("2016-12-02 홍길동 대표 면담 | 직원 3명");
    redact();
    rename("홍보 면담");
    assertThat(undone()).contains("이전 내용으로");
    Meeting kept = slack.added().get(0);
    assertThat(kept.title()).isEqualTo("○○○ 대표 면담");
    assertThat(kept.attendees().headcount()).isEqualTo(3);
  }

  @Test
  void aPlaceThatWasEmptiedAndFilledAgainIsAChangeLikeAnyOther() {
    slack.type("2016-12-02 연말 간담회 | 장소: 홍길동 사무실");
    redact();
    place("");
    place("대회의실");
    slack.type("이력 15");
    assertThat(slack.answered().get("text").asText()).containsOnlyOnce("이름 지움");
    assertThat(undone()).contains("이전 내용으로");
    assertThat(slack.added().get(0).place()).isNull();
  }

  /** As the owner, who goes on from then. */
  private void redact() {
    slack.as("UOWNER");
    slack.later(Duration.ofMinutes(1));
    slack.type("비식별 홍길동");
    JsonNode asked = slack.answered();
    slack.press("redact_name", MeetingSlack.buttons(asked).getOrDefault("redact_name", ""));
    assertThat(slack.answered().toString()).contains("이름을 지웠습니다");
  }

  private String undone() {
    slack.type("취소");
    return slack.answered().toString();
  }

  private void rename(String title) {
    edit(title, Map.of("attendees", "직원 3명"));
  }

  private void place(String place) {
    edit("연말 간담회", Map.of("place", place));
  }

  private void edit(String title, Map<String, String> more) {
    slack.type("수정 15");
    slack.opened();
    views++;
    slack.submit("V" + views, MeetingSlack.meeting("2016-12-02", title, more));
  }
}
