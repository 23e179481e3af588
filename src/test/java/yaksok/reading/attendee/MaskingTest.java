package yaksok.reading.attendee;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "공동회장 2인(김승오, 박승한) | 공동회장 2인(김○○, 박○○)",
        "위원 3명(이지원, 최민, 정하늘) | 위원 3명(이○○, 최○, 정○○)",
        "김승오 대표 외 3명 | 김○○ 대표 외 3명",
        "대표 이서연, 사무국장 남궁민수 | 대표 이○○, 사무국장 남궁○○",
        "김승오와 직원 3명 | 김○○와 직원 3명",
        "박승한대표 | 박○○대표",
        "김승오, 박승한 | 김○○, 박○○",
        "Kim Seungoh, 3 officials | Kim ○○, 3 officials",
        "Jane Doe and 3 colleagues | ○○ Doe and 3 colleagues",
        "이지원, 정수인, 김승오 | 이○○, 정○○, 김○○",
        "좌장: 김승오, 이지원 | 좌장: 김○○, 이○○"
      })
  void masksTheGivenNamesOfPeople(String text, String masked) {
    assertThat(Masking.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "사회적기업 대표 8명, 생태계사업단 1명",
        "주민 30명(남 12, 여 18)",
        "자문교수 2명(서울대, 숭실대)",
        "사회적경제과장, 협동경제팀장, 구의원, 조합원 대표, 주민 등 60여 명",
        "김○○ 대표 외 2명",
        "Mayor and 4 others",
        "Action Plan of Seoul City, Team Lead",
        "7 people from Gwanak Network"
      })
  void leavesRolesBodiesAndCountsAsTheyAre(String text) {
    assertThat(Masking.mask(text)).isEqualTo(text);
  }

  @Test
  void masksMembersWhoAreMentioned() {
    assertThat(Masking.mask("<@U24680|jisu>, @hana, 직원 3명")).isEqualTo("○○○, @○○○, 직원 3명");
  }

  @Test
  void masksNothingInNothing() {
    assertThat(Masking.mask(null)).isNull();
  }

  @Property
  void masksAnyTextWithoutFaultAndOnlyOnce(@ForAll String text) {
    String masked = Masking.mask(text);
    assertThat(Masking.mask(masked)).isEqualTo(masked);
  }
}
