package yaksok.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.words.Words;

/** The fields of the history, kept as JSON, read as people write. */
class FieldTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "null",
      value = {
        "date                | \"2016-12-03\"                 | 2016년 12월 3일(토)",
        "state               | \"PLANNED\"                    | 예정",
        "attendees.people    | [\"UHANA\",\"UMIN\"]           | @UHANA, @UMIN",
        "attendees.headcount | 12                             | 12명",
        "attendees.text      | \"대표 \\\"A\\\"\\n2명\"          | 대표 \"A\" 2명",
        "evidence            | [\"https://a.kr/1\",\"https://a.kr/2\"] | https://a.kr/1, https://a.kr/2",
        "counts              | [1,3]                          | 1번 지표, 3번 지표",
        "details             | null                           | 없음"
      })
  void isReadAsPeopleWrite(String name, @Nullable String json, String read) {
    Message said = Message.of("meeting.text", FieldText.of(name, json));
    assertThat(new Words().say(Language.KO, said)).isEqualTo(read);
  }
}
