package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.domain.Card059;
import yaksok.domain.card.Meeting;

class RecordTextsTest {
  private final List<Meeting> meetings =
      List.of(
          Card059.meeting(1, "2016-03-02", "협력기관 간담회", "안건"),
          Card059.meeting(2, "2016-12-01", "연말 간담회", "박정순 센터장이 조례 제정을 건의"));
  private final List<Meeting> judged = new ArrayList<>();

  @Test
  void aWordIsFoundInAnyTextHoweverItIsSpaced() {
    RecordTexts texts = new RecordTexts(meetings, meeting -> true);
    assertThat(texts.hold("협력 기관")).isTrue();
    assertThat(texts.hold("박정순")).isTrue();
    assertThat(texts.hold("조례")).isTrue();
    assertThat(texts.hold("간담회연말")).isFalse();
  }

  @Test
  void namesAreFoundOnlyWhereTheyMayBeRead() {
    RecordTexts texts = new RecordTexts(meetings, meeting -> meeting.id() == 1);
    assertThat(texts.hold("박정순")).isFalse();
    assertThat(texts.hold("조례")).isTrue();
  }

  @Test
  void aWordIsLookedForOnceAndOneThatStandsNowhereInNoRecord() {
    RecordTexts texts = new RecordTexts(meetings, this::judge);
    for (int times = 0; times < 3; times++) {
      assertThat(texts.hold("박정순")).isFalse();
      assertThat(texts.hold("세스넷")).isFalse();
    }
    assertThat(judged).extracting(Meeting::id).containsExactly(2);
  }

  private boolean judge(Meeting meeting) {
    judged.add(meeting);
    return false;
  }
}
