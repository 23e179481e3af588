package yaksok.slack.meeting;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewState.SelectedOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.meeting.Keys;
import yaksok.desk.meeting.MeetingField;
import yaksok.desk.meeting.MeetingForm;

/** What somebody typed and chose in the form, as Slack sends it back. */
final class FormValues {
  private final Map<String, Map<String, ViewState.Value>> state;
  private final FormState carried;

  private FormValues(View view) {
    this.state = view.getState() == null ? Map.of() : view.getState().getValues();
    this.carried = FormState.parse(view.getPrivateMetadata());
  }

  static MeetingForm of(View view) {
    return new FormValues(view).form();
  }

  private MeetingForm form() {
    String card = card();
    return new MeetingForm(
        card == null ? null : Keys.parse(card),
        carried.meeting(),
        day(MeetingField.DATE, carried.date()),
        day(MeetingField.UNTIL, carried.until()),
        field(MeetingField.TIME).map(ViewState.Value::getSelectedTime).orElse(null),
        text(MeetingField.TITLE),
        field(MeetingField.MEMBERS).map(ViewState.Value::getSelectedUsers).orElse(List.of()),
        shown(MeetingField.ATTENDEES),
        shown(MeetingField.DETAILS),
        text(MeetingField.PLACE),
        shown(MeetingField.EVIDENCE),
        indicators(card),
        counts(),
        text(MeetingField.REASON));
  }

  private @Nullable String card() {
    return field(MeetingField.CARD)
        .map(ViewState.Value::getSelectedOption)
        .map(SelectedOption::getValue)
        .orElse(carried.card());
  }

  /** The chosen day; what was shown as chosen, where Slack says nothing of the field at all. */
  private @Nullable LocalDate day(MeetingField id, @Nullable String shown) {
    Optional<ViewState.Value> field = field(id);
    String chosen = field.isEmpty() ? shown : field.get().getSelectedDate();
    return chosen == null || chosen.isBlank() ? null : LocalDate.parse(chosen);
  }

  /** Positions of the card that was shown; another card's are not known yet. */
  private @Nullable List<Integer> indicators(@Nullable String card) {
    Optional<List<SelectedOption>> options =
        field(MeetingField.INDICATORS).map(ViewState.Value::getSelectedOptions);
    return options
        .filter(chosen -> !chosen.isEmpty())
        .map(
            chosen ->
                chosen.stream()
                    .map(SelectedOption::getValue)
                    .filter(value -> value.startsWith(card + " "))
                    .map(value -> Integer.valueOf(value.substring(value.lastIndexOf(' ') + 1)))
                    .toList())
        .filter(positions -> !positions.isEmpty())
        .orElse(null);
  }

  /** On, unless the switch was turned off. */
  private boolean counts() {
    return field(MeetingField.COUNTS)
        .map(ViewState.Value::getSelectedOptions)
        .map(chosen -> !chosen.isEmpty())
        .orElse(true);
  }

  /** What an edited meeting's form leaves out as too long for it stays as it is. */
  private @Nullable String shown(MeetingField field) {
    return field(field).isEmpty() && carried.meeting() != null ? null : text(field);
  }

  private String text(MeetingField field) {
    return field(field).map(ViewState.Value::getValue).orElse("");
  }

  private Optional<ViewState.Value> field(MeetingField field) {
    return Optional.ofNullable(state.get(field.id())).map(block -> block.get(field.id()));
  }
}
