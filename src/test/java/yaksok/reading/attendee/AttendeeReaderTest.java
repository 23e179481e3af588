package yaksok.reading.attendee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Attendees.Group;

class AttendeeReaderTest {
  private final AttendeeReader reader = new AttendeeReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "사회적기업 대표 8명, 생태계사업단 1명 | 9",
        "사회적경제협의회장 1명, 생태계조성사업단 1명 관악협동조합협의회 부회장 1명 | 3",
        "센터장외 2인 | 3",
        "공동회장 2인(김승오, 박승한) | 2",
        "주민 30명(남 12, 여 18) | 30",
        "협동경제팀장, 사회적경제과장 | 2",
        "A협의회, B네트워크, C과 직원 총 40명 | 40",
        "구청장, 구의원, 주민 등 60여 명 | 60",
        "국장 이하 12명 | 12",
        "위원 9명 중 7명 참석 | 7",
        "위원 8명 참석(불참 2명) | 8",
        "팀장, 과장, 대표 각 1명 | 3"
      })
  void readsTheRowsOfTheRules(String text, int headcount) {
    assertThat(reader.read(text).headcount()).isEqualTo(headcount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"회원사 7개 업체 참여 | 7", "사회적기업 12개소 | 12", "초등학교 4개교 | 4"})
  void countsOrganisationsApartFromPeople(String text, int organisations) {
    assertThat(reader.read(text))
        .extracting(Attendees::headcount, Attendees::organisations)
        .containsExactly(null, organisations);
  }

  @Test
  void namesGroupsByTheirRole() {
    assertThat(reader.read("사회적기업 대표 8명, 센터장외 2인, 공동회장 2인(김승오, 박승한)").groups())
        .containsExactly(new Group("사회적기업 대표", 8), new Group("센터장", 3), new Group("공동회장", 2));
  }

  @Test
  void namesAllThatATotalCountsAsOneGroup() {
    assertThat(reader.read("A협의회, B네트워크, C과 직원 총 40명").groups())
        .containsExactly(new Group("A협의회, B네트워크, C과 직원", 40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"해당 없음", "미정", "-", "없음", "관계기관 협의 예정", "수십 명", "20~30명"})
  void leavesTheHeadCountOpenWhereTheTextDoes(String text) {
    assertThat(reader.read(text))
        .extracting(Attendees::text, Attendees::headcount)
        .containsExactly(text, null);
  }

  @Test
  void readsNothingAsNobody() {
    assertThat(List.of(reader.read(null), reader.read(""), reader.read(" \n")))
        .containsOnly(Attendees.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "참여업체 5곳(10명) | 10",
        "간사 1명, 위원장 포함 위원 7명 | 8",
        "2 teams of 5 |",
        "between 10 and 15 people |",
        "4 couples |"
      })
  void countsHeadsOnlyWhereTheTextFixesThem(String text, Integer headcount) {
    assertThat(reader.read(text).headcount()).isEqualTo(headcount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5명~6명",
        "주민 5명 - 6명",
        "5명 또는 6명",
        "10명에서 15명",
        "5 people or 6 people",
        "과장 또는 팀장",
        "이삼십 명",
        "구청장 비서실장",
        "국장 과장 팀장 5명",
        "각 10명",
        "주민 각 10명",
        "참석예정 30명",
        "주민 30명 참석 예정",
        "오전 10명, 오후 12명",
        "1차: 주민 10명, 2차: 주민 12명",
        "30명(1일차), 28명(2일차)",
        "Day 1: 30 people, Day 2: 28 people",
        "과장, 팀장 포함 직원 5명",
        "주민 30명, 그중 여성 18명, 청년 5명",
        "10 members including 2 women and 3 staff",
        "Jane Doe, Director, 3 staff"
      })
  void leavesTheHeadCountOpenWhereOfficialsWouldDiffer(String text) {
    assertThat(reader.read(text).headcount()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "구청장, 부구청장, 국장 포함 20명 | 20",
        "과장·팀장 포함 5명 | 5",
        "위원 20명, 위원장 포함 | 20",
        "3 members including the chair, 2 staff | 5",
        "주민 30명 그중 여성 18명, 직원 5명 | 35",
        "주민 30명 그중 여성 18명, 남성 12명 | 30",
        "직원 3+주민 2 | 5",
        "국장 과장 팀장 | 3",
        "국장 김승오 과장 박승한 | 2",
        "주민과 직원 각 10명 | 20",
        "오전반 10명, 오후반 12명 | 22",
        "1만2천명 | 12000",
        "3백50명 | 350",
        "참석예정 30명, 실제 25명 참석 | 25"
      })
  void countsThoseWhomTheTextFixes(String text, int headcount) {
    assertThat(reader.read(text).headcount()).isEqualTo(headcount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Doe and 3 colleagues | 4 | colleagues",
        "Tom Brown, 5 residents | 6 | residents",
        "Mayor Tom Brown | 1 | Mayor",
        "좌장: 김승오, 박승한, 이지원 | 3 | 좌장",
        "이지원, 정수인, 김승오, 직원 2명 | 5 | 직원"
      })
  void namesNoPersonInAGroup(String text, int headcount, String group) {
    Attendees read = reader.read(text);
    assertThat(read.headcount()).isEqualTo(headcount);
    assertThat(read.groups()).extracting(Group::name).containsExactly(group);
  }

  @Property
  void namesNobodyOfAListOfNames(@ForAll("names") List<String> names) {
    String list = String.join(", ", names);
    assertThat(reader.read(list))
        .as(list)
        .extracting(Attendees::headcount, Attendees::groups)
        .containsExactly(names.size(), List.of());
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(
            "이지원",
            "정수인",
            "한지민",
            "조은비",
            "오세진",
            "신동원",
            "최민",
            "Jane Doe",
            "Kim Seungoh",
            "Tom Brown",
            "이○○",
            "남궁민수")
        .list()
        .uniqueElements()
        .ofMaxSize(5)
        .map(
            others -> {
              List<String> all = new ArrayList<>(others);
              all.add(others.size() / 2, "김승오");
              return all;
            });
  }

  @Test
  void countsAMemberOnce() {
    assertThat(reader.read("<@U24680|jisu>, <@U1>, <@U24680|jisu>, 센터 직원 3명"))
        .extracting(Attendees::headcount, Attendees::people)
        .containsExactly(5, List.of("U24680", "U1"));
  }

  @Property
  void readsAnyTextWithoutFault(@ForAll String text) {
    assertThat(reader.read(text).groups()).isNotNull();
  }

  @Property(tries = 3000)
  void readsAnyMixtureOfItsWords(@ForAll("mixtures") String text) {
    Attendees read = reader.read(text);
    assertThat(read.text()).isEqualTo(text.isBlank() ? null : text);
    assertThat(read.headcount() == null || read.headcount() >= 0).isTrue();
    assertThat(read.groups()).allMatch(group -> group.count() == null || group.count() >= 0);
  }

  @Property
  void countsABreakdownInBracketsOnlyOnce(@ForAll("roles") String role, @ForAll("few") int few) {
    Attendees plain = reader.read(role + " " + few * 2 + "명");
    Attendees broken = reader.read(role + " " + few * 2 + "명(남 " + few + ", 여 " + few + ")");
    assertThat(broken.headcount()).isEqualTo(plain.headcount()).isEqualTo(few * 2);
    assertThat(broken.groups()).isEqualTo(plain.groups());
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(
            "주민",
            "과장",
            "팀장",
            "3명",
            "2인",
            "열두 명",
            "총",
            "각",
            "외",
            "등",
            "이하",
            "중",
            "(",
            ")",
            ",",
            "\n",
            "·",
            "및",
            "5개 과",
            "7개 업체",
            "씩",
            "참석",
            "불참",
            "약",
            "여 명",
            "<@U1|a>",
            "김승오",
            "총 40명",
            "과별",
            "and",
            "3 others",
            "6 officials",
            "99999999999명",
            "9999개 업체",
            "의",
            "포함",
            "1",
            ":",
            "내외")
        .list()
        .ofMaxSize(10)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> roles() {
    return Arbitraries.of("주민", "사회적기업 대표", "팀장", "협의회 회원", "(사)나눔과미래 연구원");
  }

  @Provide
  Arbitrary<Integer> few() {
    return Arbitraries.integers().between(1, 200);
  }
}
