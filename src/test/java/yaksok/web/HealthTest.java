package yaksok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.slack.SlackBench;

class HealthTest {
  private static final Health.Check OK = Health.Check.ok("ok");

  @Test
  void isToldAsJsonWithEveryPart() throws IOException {
    try (SlackBench bench = new SlackBench(each -> List.of())) {
      assertThat(bench.get("/health").statusCode()).isEqualTo(200);
      assertThat(bench.get("/health").body())
          .isEqualTo(
              "{\"status\":\"ok\",\"store\":\"ok\",\"slack\":\"ok\",\"outbox\":0,"
                  + "\"holidays\":\"ok\",\"version\":\"1\"}");
    }
  }

  @Test
  void slacksAbsenceDegradesItButItStaysUp() {
    Health health = new Health(OK, Health.Check.failing("unreachable"), 3, OK, "1");
    assertThat(health.status()).isEqualTo("degraded");
    assertThat(health.code()).isEqualTo(200);
  }

  @Test
  void withoutItsStoreItIsDown() {
    Health health = new Health(Health.Check.failing("closed"), OK, 0, OK, "1");
    assertThat(health.status()).isEqualTo("down");
    assertThat(health.code()).isEqualTo(503);
  }
}
