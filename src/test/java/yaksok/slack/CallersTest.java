package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.domain.Language;

class CallersTest {
  private static final Instant START = Instant.parse("2016-12-05T00:00:00Z");

  private final SlackStub slack = new SlackStub();
  private final SlackLink link = new SlackLink("xoxb-1", slack.apiUrl(), Duration.ofMillis(300));
  private Instant now = START;
  private final Callers callers =
      new Callers(
          link.client(),
          new Clock() {
            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          },
          Language.KO);

  @AfterEach
  void close() throws IOException {
    link.close();
    slack.close();
  }

  @Test
  void aMemberIsAskedForOnceAnHour() {
    slack.always("users.info", SlackStub.user("en-US", ""));
    assertThat(callers.of("U1", "C1").language()).isEqualTo(Language.EN);
    now = START.plus(Duration.ofMinutes(59));
    callers.of("U1", "C1");
    assertThat(slack.calls("users.info")).hasSize(1);
    now = START.plus(Duration.ofMinutes(61));
    callers.of("U1", "C1");
    assertThat(slack.calls("users.info")).hasSize(2);
  }

  @Test
  void whoWasKnownStaysKnownWhileSlackIsAway() {
    slack.once("users.info", SlackStub.user("en-US", ",\"is_restricted\":true"));
    callers.of("U1", "C1");
    slack.always("users.info", SlackStub.Answer.status(503, Map.of()));
    now = START.plus(Duration.ofHours(2));
    assertThat(callers.of("U1", "C1").standing()).isEqualTo(Standing.GUEST);
    assertThat(callers.of("U2", "C1").standing()).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void membersOfOtherWorkspacesAreOutsiders() {
    slack.always("users.info", SlackStub.user("ko-KR", ",\"is_stranger\":true"));
    assertThat(callers.of("U1", "C1").isGuest()).isTrue();
  }
}
