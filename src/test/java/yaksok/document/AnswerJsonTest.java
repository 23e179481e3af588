package yaksok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yaksok.desk.MemoryStore;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.desk.answer.Asker;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.card.Status;
import yaksok.reading.question.QuestionReader;
import yaksok.words.Words;

class AnswerJsonTest {
  private final MemoryStore store = new MemoryStore();
  private final AnswerJson json = new AnswerJson(new Words());

  @BeforeEach
  void importTheCard() {
    store.importCard(Card059.card(), Instant.EPOCH);
  }

  @Test
  void anAnswerHasTheContractsKeysInItsOrder() {
    assertThat(answer("what's our 2016 rate?"))
        .startsWith(
            "{\"question\":\"what's our 2016 rate?\",\"language\":\"en\",\"kind\":\"rate\","
                + "\"card\":\"059\",\"basis\":\"period\",\"from\":\"2016-01-01\","
                + "\"to\":\"2016-12-31\",\"asOf\":\"2016-12-31\",\"value\":100.0,\"raw\":266.7,"
                + "\"actual\":8,\"target\":3,\"unit\":\"%\",\"known\":null,\"of\":null,"
                + "\"items\":null,\"choices\":null,\"text\":\"");
  }

  @Test
  void countsAreWholeNumbersAndMoneyIsWon() {
    assertThat(answer("2015년 목표는?")).contains("\"value\":3,\"raw\":null");
    assertThat(answer("예산 얼마야?")).contains("\"value\":12000000,", "\"unit\":\"KRW\"");
    assertThat(answer("재원별 예산")).contains("\"items\":[{\"source\":\"구비\",\"value\":12000000}]");
  }

  @Test
  void itemsStandAsTheContractHasThem() {
    assertThat(answer("마지막 회의는?"))
        .contains(
            "\"items\":[{\"id\":14,\"date\":\"2016-11-23\",\"title\":\"관악사회적경제 성과보고대회 개최\"}]");
    assertThat(answer("추진상황은?")).contains("\"items\":[\"정상추진\"]");
    assertThat(answer("2014년과 2015년 비교"))
        .contains(
            "\"items\":[{\"label\":\"2014년\",\"value\":null,\"raw\":null,\"actual\":1,\"target\":null},"
                + "{\"label\":\"2015년\",\"value\":100.0,\"raw\":166.7,\"actual\":5,\"target\":3}]");
    assertThat(answer("다음 회의는?")).contains("\"value\":null", "\"items\":[]");
  }

  @Test
  void anUnclearQuestionGetsChoicesAndNoNumber() {
    assertThat(answer("날씨 어때?"))
        .contains("\"value\":null,\"raw\":null,\"actual\":null,\"target\":null", "\"choices\":[\"");
  }

  @Test
  void anAnswerIsOneLineWhateverWasAsked() {
    assertThat(answer("2016년\n이행률은?")).doesNotContain("\n");
  }

  @Test
  void aLineInQuotationMarksIsAJsonString() {
    assertThat(json.question("\"2016년\\n이행률\"")).isEqualTo("2016년\n이행률");
    assertThat(json.question("\"간담회\" 몇 번?")).isEqualTo("\"간담회\" 몇 번?");
    assertThat(json.question("2016년")).isEqualTo("2016년");
  }

  private String answer(String question) {
    AnswerQuestion desk = new AnswerQuestion(store, new QuestionReader(), Status.Names.USUAL);
    Asker asker = Asker.operator(LocalDate.of(2016, 12, 31), Language.KO, null);
    return json.json(desk.answer(question, asker));
  }
}
