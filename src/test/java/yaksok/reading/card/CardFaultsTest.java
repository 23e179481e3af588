package yaksok.reading.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.domain.card.CardReading;
import yaksok.domain.card.Fault;

class CardFaultsTest {
  private static final String CARD =
      """
      관리번호 021 골목길 정비
      사 업 완 료 사 업 주 체 추진상황
      임기내 임기후 국가 시도 시군구 완  료 정상추진 부  진 미착수
      사업개요
      ❍ 사업기간 : 2014. 7. 1. ~ 2018. 6. 30.
      ❍ 사업내용
      - 골목길 정비
      ❍ 총사업비 : 12백만원
      구분 총계
      연차별 소요예산
      2014 2015 2016 2017 2018.6 임기후
      계 12 - 3 3 3 3 -
      구비 12 - 3 3 3 3 -
      (단위 : 백만원)
      연차별 추진목표
      추진내용 2014 2015 2016 2017 2018.6 비고
      주민 설명회 개최 (회) - 3 3 3 3
      추진실적(2016. 12. 31. 현재)
      추진실적 총괄
      사업내용 목표 실적 사업이행률
      주민 설명회 개최 12 2 16.7%
      총 이행률 16.7%
      일정별 추진실적
      연번 일  자 추진사항 세 부 내 용
      1 2015.07.15. 주민 설명회 개최 주민 20명
      2 2016.07.15. 주민 설명회 개최 주민 30명
      향후계획
      ❍ 설명회 개최
      """;

  private final CardReader reader = new CardReader(Counts::of);

  @Test
  void theCardItselfHasNoFault() {
    assertThat(reader.read(CARD)).isInstanceOf(CardReading.Read.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 2016.07.15. | 1 2016.07.15. | 26 | cards.fault.number-twice
          2016.07.15.   | 2016.02.30.   | 26 | cards.fault.date
          2016.07.15.   | 2018.07.01.   | 26 | cards.fault.outside
          2 2016.07.15. | 2 미정        | 26 | cards.fault.no-date
          구비 12 - 3 3 3 3 | 구비 12 - 3 3x 3 3 | 13 | cards.fault.number
          (회) - 3 3 3 3 | (회) - 3 3 3 3 3 3 | 17 | cards.fault.columns
          (회) - 3 3 3 3 | (회) - 3 셋3 3 3  | 17 | cards.fault.number
          2018. 6. 30.  | 2018. 6. 31.  | 5  | cards.fault.term
          관리번호 021 골목길 정비 | 관리번호 021 | 1 | cards.fault.no-number
          """)
  void aFaultNamesItsLineAndWhatIsWrong(String right, String wrong, int line, String key) {
    assertThat(faults(CARD.replace(right, wrong)))
        .anySatisfy(
            fault -> {
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.problem().key()).isEqualTo(key);
            });
  }

  @Test
  void whatIsNoCardSaysWhatItLacks() {
    assertThat(faults("회의록\n2016.3.24. 간담회"))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.problem().args())
                    .containsExactly(List.of("관리번호", "사업기간", "연차별 추진목표")));
  }

  @Test
  void aLineThatNoDocumentHasIsRefusedByItsNumber() {
    assertThat(faults(CARD + "가".repeat(100_001)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(29);
              assertThat(fault.problem().key()).isEqualTo("cards.fault.long-line");
            });
  }

  @Test
  void aSecondCardInTheFileIsRefused() {
    assertThat(faults(CARD + CARD))
        .anySatisfy(
            fault -> assertThat(fault.problem().key()).isEqualTo("cards.fault.second-card"));
  }

  @Test
  void moneyWithoutAUnitIsNotGuessed() {
    String text = CARD.replace("12백만원", "12").replace("(단위 : 백만원)", "");
    assertThat(faults(text))
        .anySatisfy(fault -> assertThat(fault.problem().key()).isEqualTo("cards.fault.unit"));
  }

  private List<Fault> faults(String text) {
    CardReading reading = reader.read(text);
    assertThat(reading).isInstanceOf(CardReading.Faulty.class);
    return ((CardReading.Faulty) reading).faults();
  }
}
