package yaksok.slack;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stand-in for Slack's Web API over real HTTP: records every call, and answers as it is told. */
public final class SlackStub implements AutoCloseable {
  /** A call that was made: the method's name, or {@code response_url}, and its parameters. */
  public record Call(String method, Map<String, String> parameters, String body) {
    public String get(String name) {
      return parameters.getOrDefault(name, "");
    }
  }

  /** An answer of the stand-in. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public static Answer ok(String json) {
      return new Answer(200, Map.of(), json);
    }

    public static Answer error(String error) {
      return ok("{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    public static Answer status(int status, Map<String, String> headers) {
      return new Answer(status, headers, "");
    }
  }

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<Answer>> next = new ConcurrentHashMap<>();
  private final Map<String, Answer> always = new ConcurrentHashMap<>();
  private final Javalin server;

  public SlackStub() {
    always.put("auth.test", Answer.ok("{\"ok\":true,\"user_id\":\"UBOT\",\"team_id\":\"T1\"}"));
    always.put("users.info", user("ko-KR", ""));
    always.put("chat.postMessage", Answer.ok("{\"ok\":true,\"ts\":\"1480896000.000100\"}"));
    always.put("conversations.open", Answer.ok("{\"ok\":true,\"channel\":{\"id\":\"D1\"}}"));
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.post(
                      "/api/{method}", http -> handle(http.pathParam("method"), http));
                  config.routes.post("/respond", http -> handle("response_url", http));
                })
            .start("127.0.0.1", 0);
  }

  /**
   * Who {@code users.info} tells of.
   *
   * @param more fields of the user, each behind a comma
   */
  public static Answer user(String locale, String more) {
    return Answer.ok(
        "{\"ok\":true,\"user\":{\"id\":\"U1\",\"locale\":\"" + locale + "\"" + more + "}}");
  }

  public String apiUrl() {
    return "http://127.0.0.1:" + server.port() + "/api/";
  }

  public String responseUrl() {
    return "http://127.0.0.1:" + server.port() + "/respond";
  }

  /** The next call of the method is answered so; those after it as before. */
  public void once(String method, Answer answer) {
    next.computeIfAbsent(method, name -> new ArrayDeque<>()).add(answer);
  }

  public void always(String method, Answer answer) {
    always.put(method, answer);
  }

  public List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  private synchronized void handle(String method, Context http) {
    String body = http.body();
    Map<String, String> parameters = new ConcurrentHashMap<>();
    if (!method.equals("response_url")) {
      http.formParamMap().forEach((name, values) -> parameters.put(name, values.get(0)));
    }
    calls.add(new Call(method, parameters, body));
    Queue<Answer> queue = next.getOrDefault(method, new ArrayDeque<>());
    Answer answer =
        queue.isEmpty() ? always.getOrDefault(method, Answer.ok("{\"ok\":true}")) : queue.remove();
    answer.headers().forEach(http::header);
    http.status(answer.status()).contentType("application/json").result(answer.body());
  }

  @Override
  public void close() {
    server.stop();
  }
}
