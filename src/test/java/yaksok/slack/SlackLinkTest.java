package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What happens on the line itself. */
class SlackLinkTest {
  /** A server that answers its first request and, on the same connection, dies at the second. */
  private static final class Dying implements AutoCloseable {
    private static final String ANSWER =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n"
            + "{\"ok\":true}";

    final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    Dying() throws IOException {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
      Thread thread = new Thread(this::serve, "dying server");
      thread.setDaemon(true);
      thread.start();
    }

    String apiUrl() {
      return "http://127.0.0.1:" + socket.getLocalPort() + "/api/";
    }

    private void serve() {
      while (!socket.isClosed()) {
        try (Socket connection = socket.accept()) {
          read(connection);
          connection.getOutputStream().write(ANSWER.getBytes(StandardCharsets.UTF_8));
          read(connection);
        } catch (IOException e) {
          return;
        }
      }
    }

    private void read(Socket connection) throws IOException {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
      String first = in.readLine();
      int length = 0;
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(line.substring(15).strip());
        }
      }
      in.skip(length);
      requests.add(first);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @Test
  void aRequestWhoseAnswerIsLostIsNotSentAgainBehindOurBack()
      throws IOException, SlackApiException {
    try (Dying server = new Dying();
        SlackLink link = new SlackLink("xoxb-1", server.apiUrl(), Duration.ofSeconds(5))) {
      link.client().authTest(r -> r);
      assertThatThrownBy(() -> link.client().chatPostMessage(r -> r.channel("C1").text("x")))
          .isInstanceOf(IOException.class);
      assertThat(server.requests).hasSize(2);
    }
  }
}
