package yaksok.desk.meeting;

import java.time.LocalDate;
import yaksok.desk.Reply.Button;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;

/** The buttons that open the form of a meeting on a card, from wherever a meeting is missing. */
public final class FormButtons {
  private FormButtons() {}

  /** For a meeting that was held. */
  public static Button log(CardKey card, Message label) {
    return Button.primary(Actions.FORM, card.toString(), label);
  }

  /**
   * For a meeting to come.
   *
   * @param last the last day that it can be on
   */
  public static Button plan(CardKey card, LocalDate last, Message label) {
    return Button.plain(Actions.PLAN, card + " " + last, label);
  }
}
