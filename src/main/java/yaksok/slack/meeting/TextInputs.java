package yaksok.slack.meeting;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.desk.meeting.MeetingField;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.slack.Renderer;

/** The form's text inputs, and what is said where a text is too long for one. */
final class TextInputs {
  /** What one text input of Slack holds. */
  static final int LONGEST = 3_000;

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_PLACEHOLDER = 150;
  private static final int LONGEST_HINT = 2_000;

  private final Renderer renderer;
  private final Language language;
  private final boolean editing;

  /**
   * @param editing whether the texts are stored already
   */
  TextInputs(Renderer renderer, Language language, boolean editing) {
    this.renderer = renderer;
    this.language = language;
    this.editing = editing;
  }

  LayoutBlock line(MeetingField field, @Nullable String value) {
    return field(field, value == null ? "" : value, false);
  }

  /**
   * A text of any length: one that is stored and too long stays as it is, and its input is left
   * out.
   *
   * @param value null where it is known to be too long
   */
  List<LayoutBlock> lines(MeetingField field, @Nullable String value) {
    if (value == null || (editing && value.length() > LONGEST)) {
      return renderer.blocks(
          new Reply(
              language,
              Reply.Audience.ASKER,
              List.of(
                  new Reply.Small(
                      Message.of(
                          "meeting.form.kept",
                          Message.of("meeting.form." + field.id()),
                          LONGEST)))));
    }
    return List.of(field(field, value, true));
  }

  /** Of a text that is too long, as much as fits, which is said below it. */
  private LayoutBlock field(MeetingField field, String value, boolean multiline) {
    boolean fits = value.length() <= LONGEST;
    String shown = fits ? value : begin(value);
    PlainTextObject hint =
        fits
            ? null
            : plainText(
                renderer.plain(
                    language,
                    Message.of("meeting.form.cut", value.length(), shown.length()),
                    LONGEST_HINT));
    return input(
        i ->
            i.blockId(field.id())
                .label(plainText(say("meeting.form." + field.id(), LONGEST_LABEL)))
                .optional(field != MeetingField.TITLE)
                .hint(hint)
                .element(
                    plainTextInput(
                        p ->
                            p.actionId(field.id())
                                .multiline(multiline)
                                .initialValue(shown.isEmpty() ? null : shown)
                                .placeholder(
                                    plainText(
                                        say(
                                            "meeting.form.hint." + field.id(),
                                            LONGEST_PLACEHOLDER))))));
  }

  private static String begin(String text) {
    boolean splitsPair = Character.isLowSurrogate(text.charAt(LONGEST));
    return text.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
  }

  private String say(String key, int most) {
    return renderer.plain(language, Message.of(key), most);
  }
}
