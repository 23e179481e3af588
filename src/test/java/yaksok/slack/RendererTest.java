package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.Link;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.words.Words;

class RendererTest {
  private final Renderer renderer = new Renderer(new Words());

  @Test
  void whatPeopleTypeNeverBecomesMarkup() {
    assertThat(said("<!channel> <@U1> & <http://x|y>"))
        .isEqualTo("&lt;!channel&gt; &lt;@U1&gt; &amp; &lt;http://x|y&gt;");
  }

  @Test
  void onlyAMentionMentions() {
    assertThat(said(new Mention("U1"))).isEqualTo("<@U1>");
    assertThat(said(new Mention("C1"))).isEqualTo("<#C1>");
    assertThat(said(new Mention("U1><!channel"))).doesNotContain("<");
    assertThat(said("\uE000@U1\uE001")).isEqualTo("@U1");
  }

  @Test
  void onlyALinkLinks() {
    assertThat(said(new Link("https://gwanak.go.kr/a?b=1&c=2")))
        .isEqualTo("<https://gwanak.go.kr/a?b=1&amp;c=2|gwanak.go.kr/a?b=1&amp;c=2>");
    assertThat(said(new Link("javascript:alert(1)"))).isEqualTo("javascript:alert(1)");
    assertThat(said(new Link("https://a|b> <!channel>"))).doesNotContain("<");
    assertThat(said("\uE000https://a\uE001")).isEqualTo("https://a");
  }

  @Test
  void aLongTextIsContinuedInTheNextSection() {
    String text = "관악 ".repeat(3_000);
    List<LayoutBlock> blocks = renderer.blocks(reply(new Reply.Line(message(text))));
    assertThat(blocks).hasSizeGreaterThan(2);
    assertThat(joined(blocks)).isEqualTo(text);
  }

  @Test
  void aLongReplyIsPagedAndLosesNothing() {
    List<Reply.Part> parts = Collections.nCopies(120, new Reply.Line(message("기록")));
    List<Rendered> pages = renderer.messages(new Reply(Language.KO, Reply.Audience.CHANNEL, parts));
    assertThat(pages).hasSize(3);
    assertThat(pages).allMatch(page -> page.blocks().size() <= 50);
    assertThat(pages.stream().mapToInt(page -> page.blocks().size()).sum()).isEqualTo(120);
  }

  @Test
  void buttonsOfOneActionHaveIdsOfTheirOwn() {
    Reply.Button button = Reply.Button.plain("ask", "올해?", message("올해?"));
    ActionsBlock row =
        (ActionsBlock) renderer.blocks(reply(new Reply.Buttons(List.of(button, button)))).get(0);
    assertThat(row.getElements().stream().map(each -> ((ButtonElement) each).getActionId()))
        .containsExactly("ask", "ask.1")
        .allMatch(id -> ActionIds.of("ask").matcher(id).matches());
  }

  @Test
  void aQuestionToChooseIsAskedByPressingIt() {
    Reply.Choices choices = new Reply.Choices(List.of(message("올해 이행률은?"), message("a < b?")));
    ActionsBlock row = (ActionsBlock) renderer.blocks(reply(choices)).get(0);
    assertThat(row.getElements())
        .extracting(each -> ((ButtonElement) each).getActionId())
        .containsExactly("ask_1", "ask_2");
    assertThat(row.getElements())
        .extracting(each -> ((ButtonElement) each).getValue())
        .containsExactly("올해 이행률은?", "a < b?");
  }

  @Test
  void aRowHasItsButtonAtItsSide() {
    Reply.Button button = Reply.Button.plain("open", "059@2014 9", message("보기"));
    SectionBlock row =
        (SectionBlock) renderer.blocks(reply(new Reply.Row(message("<9>"), button))).get(0);
    assertThat(row.getText().getText()).isEqualTo("&lt;9&gt;");
    assertThat(((ButtonElement) row.getAccessory()).getActionId()).isEqualTo("open");
  }

  @Test
  void progressIsDrawnAsText() {
    assertThat(renderer.messages(reply(new Reply.Progress(67))).get(0).text())
        .isEqualTo("▓▓▓▓▓▓░░░░ 67%");
  }

  @Property
  void cuttingATextLosesNothing(@ForAll String text, @ForAll @IntRange(min = 20, max = 60) int n) {
    String escaped = Mrkdwn.escape(text);
    List<String> pieces = TextPieces.of(escaped, n);
    assertThat(String.join("", pieces)).isEqualTo(escaped);
    assertThat(pieces).allMatch(piece -> piece.length() <= n);
  }

  @Test
  void anEscapedCharacterIsNeverCutInTwo() {
    List<String> pieces = TextPieces.of(Mrkdwn.escape("&".repeat(50)), 12);
    assertThat(pieces).allMatch(piece -> piece.endsWith(";"));
  }

  private String said(Object argument) {
    return renderer.markup(Language.KO, Message.of("slack.verbatim", argument));
  }

  private static Message message(String text) {
    return Message.of("slack.verbatim", text);
  }

  private static Reply reply(Reply.Part part) {
    return new Reply(Language.KO, Reply.Audience.CHANNEL, List.of(part));
  }

  private static String joined(List<LayoutBlock> blocks) {
    return blocks.stream()
        .map(block -> ((SectionBlock) block).getText())
        .map(com.slack.api.model.block.composition.TextObject::getText)
        .collect(Collectors.joining());
  }
}
