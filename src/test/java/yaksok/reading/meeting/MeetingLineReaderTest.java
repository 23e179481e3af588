package yaksok.reading.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import yaksok.reading.date.DateReading;

class MeetingLineReaderTest {
  private static final LocalDate TODAY = LocalDate.parse("2016-06-30");
  private final MeetingLineReader reader = new MeetingLineReader();

  @Test
  void readsTheFieldsBetweenBars() {
    MeetingDraft draft =
        reader.read("#059 2016-03-24 통합운영위 개최 | 사회적기업 대표 8명, <@U24680|hana> | 안건", TODAY);
    assertThat(draft.card()).isEqualTo("059");
    assertThat(draft.date()).extracting("date").isEqualTo(LocalDate.parse("2016-03-24"));
    assertThat(draft.title()).isEqualTo("통합운영위 개최");
    assertThat(draft.attendees()).isEqualTo("사회적기업 대표 8명, <@U24680|hana>");
    assertThat(draft.details()).isEqualTo("안건");
  }

  @Test
  void readsTheFieldsBehindLabels() {
    MeetingDraft draft =
        reader.read(
            "제목: 창업교육\n일시: 2016. 6. 20.(월) 14:00\n장소: 구청\n참석자: 교육생 12명\n증빙: https://example.org/a",
            TODAY);
    assertThat(draft)
        .isEqualTo(
            new MeetingDraft(
                null,
                new DateReading.Found(
                    LocalDate.parse("2016-06-20"),
                    null,
                    LocalTime.of(14, 0),
                    "2016. 6. 20.(월) 14:00",
                    ""),
                LocalTime.of(14, 0),
                "창업교육",
                "교육생 12명",
                null,
                "구청",
                "https://example.org/a"));
  }

  @Test
  void partsATitleFromThoseWhoTookPartOnlyWhereThatIsCertain() {
    assertThat(reader.read("판로지원 간담회, 기업 대표 5명", TODAY))
        .extracting(MeetingDraft::title, MeetingDraft::attendees)
        .containsExactly("판로지원 간담회", "기업 대표 5명");
    assertThat(reader.read("주민 30명 간담회", TODAY))
        .extracting(MeetingDraft::title, MeetingDraft::attendees)
        .containsExactly("주민 30명 간담회", null);
  }

  @Test
  void countsWhoeverIsMentionedAnywhere() {
    assertThat(reader.read("기업 방문 <@U1> | 대표 2명 | <@U2> 정리", TODAY))
        .extracting(MeetingDraft::title, MeetingDraft::attendees, MeetingDraft::details)
        .containsExactly("기업 방문", "대표 2명, <@U1>, <@U2>", "<@U2> 정리");
  }

  @Test
  void tellsAnEmptyLineFromOneWithoutATitle() {
    assertThat(reader.read("  ", TODAY).isBlank()).isTrue();
    assertThat(reader.read("2016-06-27 | 직원 3명", TODAY))
        .extracting(MeetingDraft::isBlank, MeetingDraft::isUntitled)
        .containsExactly(false, true);
  }

  @Test
  void asksWhichDayIsMeantWhereADateStandsWithinTheTitle() {
    assertThat(reader.read("점검회의 6월 20일 개최 | 직원 5명", TODAY).date())
        .isInstanceOf(DateReading.Asked.class);
  }

  @Property
  void readsAnyLineWithoutFault(@ForAll String line) {
    assertThat(reader.read(line, TODAY)).isNotNull();
  }

  @Property(tries = 3000)
  void losesNoCharacterOfWhatWasTyped(@ForAll("lines") String line) {
    MeetingDraft draft = reader.read(line, TODAY);
    String kept =
        Stream.of(
                draft.card(),
                draft.date().typed(),
                draft.title(),
                draft.attendees(),
                draft.details(),
                draft.place(),
                draft.evidence())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    for (String word : line.split("[\\s|:,]+", -1)) {
      assertThat(kept + " 참석 내용 장소 일시 시간 14 00 #" + draft.card()).contains(word);
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "2016-03-24",
            "3/24",
            "어제",
            "(목)",
            "14:00",
            "9/2",
            "2월 31일",
            "#059",
            "#071",
            "|",
            "참석:",
            "내용:",
            "장소:",
            "일시:",
            "시간:",
            "\n",
            "간담회",
            "통합운영위",
            "대표 8명",
            "<@U1|a>",
            "<@U2>",
            "예산 심의",
            "구청 3층",
            "<https://example.org|자료>",
            ",",
            "6월 20일",
            "개최",
            "A&B",
            "회의(2회차)")
        .list()
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }
}
