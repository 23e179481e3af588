package yaksok.reading.attendee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.reading.text.Spelling;

/** Reads who took part out of a text as it was typed (rules.md, "Attendees"). */
public final class AttendeeReader {
  /**
   * Reads people, groups and a head count. The head count is null wherever the text leaves it open;
   * the text itself is kept word for word.
   */
  public Attendees read(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Attendees.NONE;
    }
    String uniform = Spelling.uniform(Outline.enumerated(text));
    if (Lexer.isNothing(uniform)) {
      return new Attendees(text, null, false, List.of(), null, List.of());
    }
    RollCall call = RollCall.of(Lexer.read(Outline.flat(uniform)));
    Roll roll = call.roll();
    return new Attendees(
        text,
        roll.headcount(),
        roll.isApproximate(),
        roll.groups(),
        roll.organisations(),
        call.ids());
  }
}
