package yaksok.domain.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A moment at which a quarter is reminded of, if it is unmet then.
 *
 * @param stage names the stage for ever: its lead in days, or which snooze it comes from
 * @param day a business day
 * @param last whether it is the last stage, which also goes to the team lead
 */
public record Moment(String stage, LocalDate day, Instant at, boolean last) {
  static final String AGAIN = "again-";

  /** Whether it was put off to this day. */
  public boolean isPostponed() {
    return stage.startsWith(AGAIN);
  }
}
