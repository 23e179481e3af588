package yaksok;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.command.RefusedException;
import yaksok.desk.BareFailure;
import yaksok.domain.Message;

/** The one HTTP server of the program. */
final class HttpServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(HttpServer.class);
  private static final int VIRTUAL_THREADS_SINCE = 21;

  private final Javalin server;

  private HttpServer(Javalin server) {
    this.server = server;
  }

  /**
   * Starts the server.
   *
   * @param host the address to listen on
   * @param port 0 takes a free one
   * @param routes adds what is served
   * @throws RefusedException where the port is in use
   */
  static HttpServer start(String host, int port, Consumer<JavalinConfig> routes) {
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.concurrency.useVirtualThreads =
                  Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
              routes.accept(config);
              config.routes.exception(Exception.class, HttpServer::fail);
            });
    try {
      return new HttpServer(server.start(host, port));
    } catch (JavalinBindException e) {
      throw new RefusedException(List.of(Message.of("command.port.in.use", String.valueOf(port))));
    }
  }

  /** The place of a failure goes to the log, its words do not: they may be what people typed. */
  private static void fail(Exception failure, Context http) {
    log.error("a request failed", BareFailure.of(failure));
    http.status(HttpStatus.INTERNAL_SERVER_ERROR).result("");
  }

  /** A port that nobody uses just now. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.port();
  }

  /** Takes no more requests, and lets those that are being answered come to their end. */
  @Override
  public void close() {
    server.stop();
  }
}
