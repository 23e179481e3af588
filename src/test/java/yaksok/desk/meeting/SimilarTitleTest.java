package yaksok.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTitleTest {
  @ParameterizedTest
  @CsvSource({
    "연말 간담회, 연말간담회 개최",
    "관악 사회적경제 연말 간담회, 관악 연말간담회",
    "통합운영위 개최, 통합 운영위원회",
    "창업팀 간담회, 창업팀 간담홰",
    "Council visit, council visit (2nd floor)",
  })
  void theSameMeetingInOtherWordsIsAskedAbout(String one, String other) {
    assertThat(SimilarTitle.of(one, other)).isTrue();
    assertThat(SimilarTitle.of(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "창업팀 간담회, 대표자 간담회",
    "연말 간담회, 창업팀 멘토링",
    "사회적경제 세미나, 사회적경제 간담회",
    "council visit, procurement workshop",
  })
  void anotherMeetingOfTheSameKindIsNot(String one, String other) {
    assertThat(SimilarTitle.of(one, other)).isFalse();
    assertThat(SimilarTitle.of(other, one)).isFalse();
  }
}
