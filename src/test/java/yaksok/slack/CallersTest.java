package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
          Language.KO,
          new BotIdentity(link.client(), (after, task) -> {}));

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

  @ParameterizedTest
  @CsvSource({
    "T1, , MEMBER",
    "T9, , OUTSIDER",
    "T9, E9, OUTSIDER",
    "T9, E1, MEMBER",
  })
  void aMemberBelongsToTheOfficesWorkspaceOrItsOrganisation(
      String team, @Nullable String organisation, Standing standing) {
    slack.always(
        "auth.test",
        SlackStub.Answer.ok(
            "{\"ok\":true,\"user_id\":\"UBOT\",\"team_id\":\"T1\",\"enterprise_id\":\"E1\"}"));
    String enterprise =
        organisation == null
            ? ""
            : ",\"enterprise_user\":{\"id\":\"W1\",\"enterprise_id\":\"" + organisation + "\"}";
    slack.always(
        "users.info", SlackStub.user("ko-KR", ",\"team_id\":\"" + team + "\"" + enterprise));
    assertThat(callers.of("U1", "C1").standing()).isEqualTo(standing);
  }

  @Test
  void theOfficesOwnWorkspaceIsAskedForOnce() {
    callers.of("U1", "C1");
    callers.of("U2", "C1");
    assertThat(slack.calls("auth.test")).hasSize(1);
  }

  @Test
  void whoseWorkspaceCanNotBeComparedYetIsAskedForAgainSoon() {
    slack.once("auth.test", SlackStub.Answer.status(503, Map.of()));
    slack.always("users.info", SlackStub.user("ko-KR", ",\"team_id\":\"T9\""));
    assertThat(callers.of("U1", "C1").standing()).isEqualTo(Standing.UNKNOWN);
    now = START.plus(Duration.ofSeconds(31));
    assertThat(callers.of("U1", "C1").standing()).isEqualTo(Standing.OUTSIDER);
  }
}
