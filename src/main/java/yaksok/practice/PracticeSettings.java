package yaksok.practice;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * How a practice workspace is set up.
 *
 * @param bot where the bot takes what Slack sends, asked for at each delivery
 * @param machine the machine's own clock, for signatures, trigger ids and response addresses
 * @param language of the page at first, {@code ko} or {@code en}
 * @param patience how long a delivery waits for its acknowledgement; three seconds in Slack
 * @param retries how long to wait before each repeated delivery of an event
 */
public record PracticeSettings(
    Supplier<URI> bot, Clock machine, String language, Duration patience, List<Duration> retries) {

  public PracticeSettings {
    retries = List.copyOf(retries);
  }

  /** With Slack's own patience and retries: at once, after a minute, after five. */
  public static PracticeSettings likeSlack(Supplier<URI> bot, Clock machine, String language) {
    return new PracticeSettings(
        bot,
        machine,
        language,
        Duration.ofSeconds(3),
        List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5)));
  }

  /** The same, repeating an undelivered event without waiting. */
  public PracticeSettings withoutWaiting() {
    return new PracticeSettings(
        bot, machine, language, patience, retries.stream().map(wait -> Duration.ZERO).toList());
  }
}
