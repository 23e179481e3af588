package yaksok.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** The way to Slack's Web API, with the bot's token and a time limit. */
public final class SlackLink implements AutoCloseable {
  private final String botToken;
  private final Slack slack;

  /**
   * @param apiUrl the Web API's base, ends in {@code /api/}
   * @param limit after which a call has failed
   */
  public SlackLink(String botToken, String apiUrl, Duration limit) {
    this.botToken = botToken;
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl);
    config.setHttpClientReadTimeoutMillis((int) limit.toMillis());
    config.setHttpClientWriteTimeoutMillis((int) limit.toMillis());
    config.setHttpClientCallTimeoutMillis((int) limit.toMillis());
    config.setStatsEnabled(false);
    this.slack = Slack.getInstance(config, new SlackHttpClient(sendingOnce(config)));
  }

  /** By default OkHttp sends a request again, unasked, where its answer was lost on the way. */
  private static OkHttpClient sendingOnce(SlackConfig config) {
    return SlackHttpClient.buildOkHttpClient(config)
        .newBuilder()
        .retryOnConnectionFailure(false)
        .build();
  }

  public MethodsClient client() {
    return slack.methods(botToken);
  }

  Slack slack() {
    return slack;
  }

  String botToken() {
    return botToken;
  }

  @Override
  public void close() throws IOException {
    try {
      slack.close();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
