package yaksok.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient.Backend;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes Slack's requests over a connection that the bot opens itself, so that no public address is
 * needed. Where Slack is out of reach it tries again until it is not.
 */
public final class SocketMode implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final String appToken;
  private final App app;
  private final Later later;
  private final AtomicReference<@Nullable SocketModeApp> connected = new AtomicReference<>();

  public SocketMode(String appToken, App app, Later later) {
    this.appToken = appToken;
    this.app = app;
    this.later = later;
  }

  /** Connects in the background. */
  public void start() {
    later.run(Duration.ZERO, this::connect);
  }

  private void connect() {
    try {
      SocketModeApp socket = new SocketModeApp(appToken, Backend.JavaWebSocket, app);
      socket.startAsync();
      connected.set(socket);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      log.warn("Slack's Socket Mode can't be reached: {}", e.getClass().getSimpleName());
      later.run(AGAIN, this::connect);
    }
  }

  @Override
  public void close() throws IOException {
    SocketModeApp socket = connected.getAndSet(null);
    if (socket != null) {
      socket.getClient().close();
    }
  }
}
