package yaksok.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Quarter;

/**
 * Who changes something, when, through what and why: what every revision in the history says.
 *
 * @param actor a Slack member id, or {@code operator} for the command line
 * @param through where it came from
 * @param reason given by the person, where one is needed
 * @param closed the quarter that was changed although the planning department had closed it; null
 *     where there is none
 */
public record Change(
    Instant at, String actor, Through through, @Nullable String reason, @Nullable Quarter closed) {
  public Change(Instant at, String actor, Through through, @Nullable String reason) {
    this(at, actor, through, reason, null);
  }

  /** What a change came through. */
  public enum Through {
    IMPORT,
    COMMAND,
    FORM,
    SHORTCUT,
    MENTION,
    BUTTON,
    SYSTEM
  }
}
