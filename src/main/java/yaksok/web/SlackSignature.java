package yaksok.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a request comes from Slack: signed with the secret over its very bytes (scheme v0),
 * and within five minutes of the machine's own clock, before or after.
 */
final class SlackSignature {
  static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

  private final SecretKeySpec key;
  private final Clock machine;

  SlackSignature(String signingSecret, Clock machine) {
    this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.machine = machine;
  }

  boolean holds(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    return timestamp != null
        && signature != null
        && isFresh(timestamp)
        && MessageDigest.isEqual(
            sign(timestamp, body).getBytes(StandardCharsets.UTF_8),
            signature.getBytes(StandardCharsets.UTF_8));
  }

  /** The signature that Slack would give these bytes at this time, in seconds since 1970. */
  String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }

  private boolean isFresh(String timestamp) {
    if (!SECONDS.matcher(timestamp).matches()) {
      return false;
    }
    long apart = machine.instant().getEpochSecond() - Long.parseLong(timestamp);
    return Math.abs(apart) <= TOLERANCE.toSeconds();
  }
}
