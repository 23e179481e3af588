package yaksok.slack.meeting;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.multiStaticSelect;
import static com.slack.api.model.block.element.BlockElements.multiUsersSelect;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.block.element.BlockElements.timePicker;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.meeting.FormView;
import yaksok.desk.meeting.MeetingField;
import yaksok.desk.meeting.MeetingForm;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;
import yaksok.slack.Renderer;

/** The form's fields as blocks, each block and its input under the field's own id. */
final class FormBlocks {
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_OPTION = 75;
  private static final int LONGEST_HINT = 2_000;
  private static final int MOST_OPTIONS = 100;

  private final Renderer renderer;
  private final Language language;
  private final FormView view;
  private final MeetingForm values;

  FormBlocks(Renderer renderer, Language language, FormView view) {
    this.renderer = renderer;
    this.language = language;
    this.view = view;
    this.values = view.values();
  }

  List<LayoutBlock> all() {
    LocalDate date = Objects.requireNonNullElse(values.date(), view.today());
    TextInputs texts = new TextInputs(renderer, language, values.meeting() != null);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(block(MeetingField.DATE, day(MeetingField.DATE, date), false));
    LocalDate until = values.until();
    if (until != null) {
      blocks.add(optional(MeetingField.UNTIL, day(MeetingField.UNTIL, until)));
    }
    blocks.add(time());
    if (view.reasonAsked()) {
      blocks.add(texts.line(MeetingField.REASON, values.reason()));
    }
    blocks.add(texts.line(MeetingField.TITLE, values.title()));
    blocks.add(optional(MeetingField.MEMBERS, members()));
    blocks.addAll(texts.lines(MeetingField.ATTENDEES, values.attendees()));
    blocks.addAll(texts.lines(MeetingField.DETAILS, values.details()));
    blocks.add(texts.line(MeetingField.PLACE, values.place()));
    blocks.addAll(texts.lines(MeetingField.EVIDENCE, values.evidence()));
    if (!view.cards().isEmpty()) {
      blocks.add(card());
    }
    if (!view.indicators().isEmpty()) {
      blocks.add(optional(MeetingField.INDICATORS, indicators()));
    }
    blocks.add(optional(MeetingField.COUNTS, counts()));
    return blocks;
  }

  private static BlockElement day(MeetingField field, LocalDate day) {
    return datePicker(p -> p.actionId(field.id()).initialDate(day.toString()));
  }

  /** The picker holds when it began; when it ended is said below. */
  private LayoutBlock time() {
    String time = values.time();
    String[] ends = time == null ? new String[0] : time.split("\\s*~\\s*", 2);
    String begin = ends.length == 0 ? null : ends[0];
    PlainTextObject hint =
        ends.length < 2
            ? null
            : plainText(
                renderer.plain(
                    language, Message.of("meeting.form.time.end", ends[1]), LONGEST_HINT));
    return input(
        i ->
            i.blockId(MeetingField.TIME.id())
                .label(plainText(label(MeetingField.TIME)))
                .optional(true)
                .hint(hint)
                .element(timePicker(p -> p.actionId(MeetingField.TIME.id()).initialTime(begin))));
  }

  private BlockElement members() {
    List<String> members = values.members();
    return multiUsersSelect(
        m ->
            m.actionId(MeetingField.MEMBERS.id()).initialUsers(members.isEmpty() ? null : members));
  }

  /** Choosing another card shows its indicators at once. */
  private LayoutBlock card() {
    List<OptionObject> options =
        view.cards().stream()
            .limit(MOST_OPTIONS)
            .map(each -> cardOption(each.key(), each.title()))
            .toList();
    Optional<OptionObject> chosen = chosen(options, values.card());
    return input(
        i ->
            i.blockId(MeetingField.CARD.id())
                .dispatchAction(true)
                .label(plainText(label(MeetingField.CARD)))
                .element(
                    staticSelect(
                        s ->
                            s.actionId(MeetingField.CARD.id())
                                .options(options)
                                .initialOption(chosen.orElse(null)))));
  }

  private static Optional<OptionObject> chosen(List<OptionObject> options, @Nullable CardKey key) {
    return options.stream().filter(each -> each.getValue().equals(String.valueOf(key))).findFirst();
  }

  private OptionObject cardOption(CardKey key, String title) {
    return option(Message.of("meeting.card", key.number(), title), key.toString());
  }

  private BlockElement indicators() {
    List<OptionObject> options =
        IntStream.rangeClosed(1, view.indicators().size())
            .limit(MOST_OPTIONS)
            .mapToObj(
                position ->
                    option(
                        Message.of("meeting.text", view.indicators().get(position - 1)),
                        values.card() + " " + position))
            .toList();
    List<Integer> chosen = Objects.requireNonNullElse(values.indicators(), List.of());
    List<OptionObject> initial =
        chosen.stream()
            .filter(position -> position <= options.size())
            .map(position -> options.get(position - 1))
            .toList();
    return multiStaticSelect(
        m ->
            m.actionId(MeetingField.INDICATORS.id())
                .options(options)
                .placeholder(plainText(say("meeting.form.hint.indicators", 150)))
                .initialOptions(initial.isEmpty() ? null : initial));
  }

  private BlockElement counts() {
    OptionObject on = option(Message.of("meeting.form.counts.on"), "counts");
    return checkboxes(
        c ->
            c.actionId(MeetingField.COUNTS.id())
                .options(List.of(on))
                .initialOptions(values.counts() ? List.of(on) : null));
  }

  private OptionObject option(Message label, String value) {
    return OptionObject.builder()
        .text(plainText(renderer.plain(language, label, LONGEST_OPTION)))
        .value(value)
        .build();
  }

  private LayoutBlock optional(MeetingField field, BlockElement element) {
    return block(field, element, true);
  }

  private LayoutBlock block(MeetingField field, BlockElement element, boolean optional) {
    return input(
        i ->
            i.blockId(field.id())
                .label(plainText(label(field)))
                .optional(optional)
                .element(element));
  }

  private String label(MeetingField field) {
    return say("meeting.form." + field.id(), LONGEST_LABEL);
  }

  private String say(String key, int most) {
    return renderer.plain(language, Message.of(key), most);
  }
}
