package yaksok.reading.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.domain.Language;
import yaksok.domain.Message;

class QuestionReaderTest {
  @Property
  void anyTextIsReadWithoutAnException(@ForAll String text) {
    Query query = Reading.read(text);
    assertThat(query.kind() == Kind.UNCLEAR).isEqualTo(query.misunderstood() != null);
    if (query.kind() == Kind.UNCLEAR) {
      assertThat(query.periods()).isEmpty();
    }
  }

  @Property
  void anyHeapOfItsOwnWordsIsReadWithoutAnException(
      @ForAll("heaps") String text, @ForAll("days") LocalDate asOf) {
    Query first = Reading.read(text, asOf);
    assertThatCode(() -> Reading.after(first, text, asOf)).doesNotThrowAnyException();
    assertThat(first.kind() == Kind.COMPARE || first.periods().size() <= 1).isTrue();
  }

  @Property
  void normalisingTwiceChangesNothing(@ForAll String text) {
    String once = Normaliser.normalise(text);
    assertThat(Normaliser.normalise(once)).isEqualTo(once);
  }

  @Property
  void normalisingMarkupTwiceChangesNothing(@ForAll("markup") String text) {
    String once = Normaliser.normalise(text);
    assertThat(Normaliser.normalise(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(strings = {"이행률", "<", ":a", "2016년", "12/", "&amp;", " ", "가나다 ", "a", "😀", "을"})
  void theLongestMessageIsReadInWellUnderASecond(String part) {
    String text = part.repeat(40_000 / part.length());
    Assertions.assertTimeout(Duration.ofMillis(900), () -> Reading.read(text));
  }

  @Test
  void everyWordThatTheGrammarDoesNotKnowIsNamed() {
    Query query = Reading.read("이행률 그래프 알려줘");
    assertThat(query.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(query.misunderstood()).isEqualTo(Message.of("question.unknownWord", "그래프"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016년 이행률?, KO",
    "2016 rate?, EN",
    "when did we last meet 세스넷, EN",
    "Q1 이행률, KO",
    "2016?, KO",
    "맥주 한잔, KO"
  })
  void theAnswerIsInTheLanguageOfTheQuestion(String text, Language language) {
    assertThat(Reading.read(text).language()).isEqualTo(language);
  }

  @Provide
  Arbitrary<String> heaps() {
    return Arbitraries.of(
            "2016년",
            "작년",
            "상반기",
            "3분기",
            "Q2",
            "11월",
            "25일",
            "2016-02-30",
            "부터",
            "까지",
            "~",
            "기준",
            "누계",
            "임기",
            "이행률",
            "목표",
            "회의",
            "몇 번",
            "남은",
            "비교",
            "and",
            "from",
            "to",
            "between",
            "last",
            "March",
            "31",
            "3",
            "first half",
            "until",
            "the end of",
            "참석자",
            "예산",
            "는",
            ",",
            "#059",
            "최근 3개월",
            "99999",
            "'16",
            "13월",
            "세스넷",
            "언제",
            "next",
            "due",
            "말",
            "이후",
            "이전")
        .list()
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<", ">", "@", "#", "|", "&amp;", "&lt;", ":", "a", "U1", " ", "'", "가", "*", "–")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2014, 7, 1).toEpochDay(), LocalDate.of(2019, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
