package yaksok.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanNumberTest {
  @ParameterizedTest
  @CsvSource({
    "이천십육, 2016",
    "십칠, 17",
    "이백삼십오, 235",
    "천이백, 1200",
    "만이천, 12000",
    "일만 이천, 12000",
    "1만2천, 12000",
    "1만 2천, 12000",
    "1만5000, 15000",
    "1.2만, 12000",
    "3백50, 350",
    "12만3천4백, 123400",
    "십이만, 120000"
  })
  void readsWordsFiguresAndBoth(String words, int number) {
    assertThat(KoreanNumber.of(words)).isEqualTo(number);
  }

  @Property
  void readsWhatIsSpelt(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
    assertThat(KoreanNumber.of(spelt(number))).isEqualTo(number);
  }

  @Test
  void refusesPartsOfAPerson() {
    assertThatThrownBy(() -> KoreanNumber.of("1.00005만")).isInstanceOf(ArithmeticException.class);
  }

  private static String spelt(int number) {
    return number < 10_000 ? below(number) : below(number / 10_000) + "만" + below(number % 10_000);
  }

  private static String below(int number) {
    StringBuilder words = new StringBuilder();
    int unit = 1000;
    for (String word : new String[] {"천", "백", "십", ""}) {
      int digit = number / unit % 10;
      if (digit > 0) {
        words.append("일이삼사오육칠팔구".charAt(digit - 1)).append(word);
      }
      unit /= 10;
    }
    return words.toString();
  }
}
