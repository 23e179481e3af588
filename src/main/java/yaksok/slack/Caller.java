package yaksok.slack;

import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;

/**
 * Who asks for something, and from where.
 *
 * @param user member id
 * @param channel id of the channel or direct message; null where a form or the home brings none
 * @param language that of the member's Slack locale
 */
public record Caller(String user, @Nullable String channel, Language language, Standing standing) {
  /** Whether this is surely no member of the office: reads only what a channel shows anyway. */
  public boolean isGuest() {
    return standing == Standing.GUEST || standing == Standing.OUTSIDER;
  }

  /** Whether it is asked in a direct message to the bot. */
  public boolean isDirect() {
    return channel != null && channel.startsWith("D");
  }
}
