package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {
  @ParameterizedTest
  @CsvSource({
    "어제 간담회 <@U12|hana>, 어제 간담회 <@U12>",
    "<#C9|general> 채널, <#C9> 채널",
    "a &amp; b &lt;c&gt;, a & b <c>",
    "&amp;lt;, &lt;",
    "<http://example.kr|example.kr> 보기, example.kr 보기",
    "<https://example.kr/a?b=1>, https://example.kr/a?b=1",
    "<mailto:a@b.kr|a@b.kr>, a@b.kr",
    "<!here> 모두, @here 모두",
  })
  void isReadAsItWasTyped(String delivered, String typed) {
    assertThat(SlackText.typed(delivered)).isEqualTo(typed);
  }

  @Test
  void theBotsOwnMentionIsNotPartOfTheQuestion() {
    assertThat(SlackText.without("<@UB> 이행률? <@U1>", "UB")).isEqualTo("이행률? <@U1>");
  }

  @Test
  void tellsWhoAndWhereIsMentioned() {
    assertThat(SlackText.members("<@U1>, <@W2>")).containsExactly("U1", "W2");
    assertThat(SlackText.channels("<#C1>")).containsExactly("C1");
  }

  @Property
  void plainTextStaysAsItIs(@ForAll String text) {
    String delivered = Mrkdwn.escape(text);
    assertThat(SlackText.typed(delivered)).isEqualTo(text);
  }
}
