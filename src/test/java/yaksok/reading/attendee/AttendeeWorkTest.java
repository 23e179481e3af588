package yaksok.reading.attendee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.reading.text.Spelling;

/** Twice the text takes about twice the work, up to the longest that Slack sends. */
class AttendeeWorkTest {
  /** Of a message; a form's field holds 3,000 characters. */
  private static final int LONGEST = 40_000;

  private final Work work = new Work();

  @Property(tries = 60)
  void readsAnyRepetitionInLinearWork(@ForAll("pieces") String piece) {
    long half = workOn(repeated(piece, LONGEST / 16));
    long whole = workOn(repeated(piece, LONGEST / 8));
    assertThat(whole).as(piece).isLessThan(5 * half / 2 + 10_000);
  }

  @ParameterizedTest
  @CsvSource({
    "(1명, ),",
    "(, )",
    "주민(3명, )",
    "((1명, ))",
    "<@U1>(2명, )",
    "총(1명, )",
    "(1, ''",
    "[1명(, ''"
  })
  void readsNestedBracketsInLinearWork(String opening, String closing) {
    long half = workOn(opening.repeat(LONGEST / 16) + closing.repeat(LONGEST / 16));
    long whole = workOn(opening.repeat(LONGEST / 8) + closing.repeat(LONGEST / 8));
    assertThat(whole).isLessThan(5 * half / 2 + 10_000);
  }

  @Test
  void readsTheInsideOfNestedBracketsOnce() {
    long one = workOn("(" + "주민 1명 ".repeat(1000) + ")");
    long many = workOn("(".repeat(20) + "주민 1명 ".repeat(1000) + ")".repeat(20));
    assertThat(many).isLessThan(2 * one);
  }

  @ParameterizedTest
  @CsvSource({"주민 1명, 1", "주민 1명((참석)), 1", "주민(((5명))),", "((((주민 5명)))),"})
  void leavesOpenWhatStandsDeepInBrackets(String text, Integer headcount) {
    assertThat(new AttendeeReader().read(text).headcount()).isEqualTo(headcount);
  }

  @Property(tries = 3)
  void readsTheLongestTextsToTheirEnd(@ForAll("pieces") String piece) {
    String text = repeated(piece, LONGEST);
    assertThat(new AttendeeReader().read(text).groups()).isNotNull();
    assertThat(Masking.mask(text)).isNotNull();
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  private long workOn(String text) {
    work.steps = 0;
    Text uniform = new Text(Outline.flat(Spelling.uniform(Outline.enumerated(text))));
    List<Token> tokens = Marks.in(new Row<>(Lexer.read(uniform)));
    RollCall.of(counted(Breakdowns.folded(new Row<>(tokens))));
    return work.steps;
  }

  private List<Token> counted(List<Token> tokens) {
    return new Row<>(
        tokens.stream()
            .map(
                token ->
                    token instanceof Token.Bracket bracket
                        ? new Token.Bracket(
                            bracket.text(), bracket.glued(), counted(bracket.inside()))
                        : token)
            .toList());
  }

  /** How often a character or a token has been looked at. */
  private static final class Work {
    private long steps;
  }

  private final class Text implements CharSequence {
    private final String text;

    Text(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int at) {
      work.steps++;
      return text.charAt(at);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      work.steps += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      work.steps += text.length();
      return text;
    }
  }

  private final class Row<T> extends AbstractList<T> {
    private final List<T> row;

    Row(List<T> row) {
      this.row = row;
    }

    @Override
    public T get(int at) {
      work.steps++;
      return row.get(at);
    }

    @Override
    public int size() {
      return row.size();
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "(",
            ")",
            "[",
            "【",
            "<@U1|",
            "<@U1>",
            "@",
            "1",
            "1명",
            "1,",
            "1 ",
            "12",
            "3인",
            "명",
            "주민",
            "주민 ",
            "과장",
            "총 ",
            "외 ",
            "등 ",
            "각 ",
            "중 ",
            "씩",
            "참석함 ",
            "포함 ",
            "그중 ",
            "인원 ",
            "인원",
            "7개 업체",
            "5개 과 ",
            "열두 명",
            "여",
            "약 ",
            ":",
            "-",
            "+",
            "=",
            ".",
            ",",
            ", ",
            "·",
            "/",
            "\n",
            "- ",
            " ",
            "가",
            "a",
            "of ",
            "each ",
            "and ",
            "twenty ",
            "6 officials ",
            "including ",
            "Jane Doe ",
            "김승오",
            "이지원, ",
            "①",
            "~",
            "만",
            "천")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join("", words));
  }
}
