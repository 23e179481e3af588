package yaksok.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.desk.answer.AskBack;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.words.Words;

/** The buttons of one reply as blocks. */
final class ButtonBlocks {
  private static final int A_ROW = 5;
  private static final int LABEL = 75;
  private static final int CONFIRM_TEXT = 300;

  private final Words words;
  private final Language language;
  private final Map<String, Integer> seen = new HashMap<>();

  ButtonBlocks(Words words, Language language) {
    this.words = words;
    this.language = language;
  }

  /** Each question as a button whose value is the question itself. */
  List<LayoutBlock> of(Reply.Choices part) {
    List<Reply.Button> buttons = new ArrayList<>();
    for (Message question : part.questions()) {
      String action = AskBack.ACTION + (buttons.size() + 1);
      buttons.add(Reply.Button.plain(action, words.say(language, question), question));
    }
    return of(new Reply.Buttons(buttons));
  }

  List<LayoutBlock> of(Reply.Buttons part) {
    List<LayoutBlock> rows = new ArrayList<>();
    List<BlockElement> buttons = part.buttons().stream().<BlockElement>map(this::of).toList();
    for (int from = 0; from < buttons.size(); from += A_ROW) {
      List<BlockElement> row = buttons.subList(from, Math.min(from + A_ROW, buttons.size()));
      rows.add(ActionsBlock.builder().elements(List.copyOf(row)).build());
    }
    return rows;
  }

  ButtonElement of(Reply.Button button) {
    int n = seen.merge(button.action(), 1, Integer::sum) - 1;
    return ButtonElement.builder()
        .actionId(ActionIds.nth(button.action(), n))
        .value(button.value())
        .text(plain(words.say(language, button.label()), LABEL))
        .style(style(button.style()))
        .confirm(confirm(button))
        .build();
  }

  private static @Nullable String style(Reply.Button.Style style) {
    return style == Reply.Button.Style.PLAIN ? null : style.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable ConfirmationDialogObject confirm(Reply.Button button) {
    Message question = button.confirm();
    if (question == null) {
      return null;
    }
    String asked = TextPieces.shortened(Mrkdwn.of(words, language, question), CONFIRM_TEXT);
    return ConfirmationDialogObject.builder()
        .title(plain(words.say(language, "slack.confirm.title"), LABEL))
        .text(MarkdownTextObject.builder().text(asked).verbatim(true).build())
        .confirm(plain(words.say(language, "slack.confirm.yes"), LABEL))
        .deny(plain(words.say(language, "slack.confirm.no"), LABEL))
        .build();
  }

  private static PlainTextObject plain(String text, int most) {
    return PlainTextObject.builder().text(TextPieces.shortened(text, most)).emoji(false).build();
  }
}
