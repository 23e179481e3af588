package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Slack's Web API: checks the token, does what the method says, keeps a record of each call. */
final class WebApi {
  private final String token;
  private final Map<String, ApiMethod> methods;
  private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
  private final List<ApiCall> calls = new CopyOnWriteArrayList<>();

  WebApi(String token, Map<String, ApiMethod> methods) {
    this.token = token;
    this.methods = methods;
  }

  List<ApiCall> calls() {
    return List.copyOf(calls);
  }

  void forgetCalls() {
    calls.clear();
  }

  void fail(String method, Fault fault, int times) {
    Deque<Fault> queue = faults.computeIfAbsent(method, key -> new ArrayDeque<>());
    synchronized (queue) {
      for (int i = 0; i < times; i++) {
        queue.add(fault);
      }
    }
  }

  void handle(Context ctx) {
    String method = ctx.pathParam("method");
    ObjectNode arguments = ApiArguments.of(ctx);
    if (!rightToken(ApiArguments.takeToken(ctx, arguments))) {
      answer(ctx, method, arguments, ApiMethod.error("invalid_auth"));
      return;
    }
    Fault fault = nextFault(method);
    if (fault instanceof Fault.RateLimited limited) {
      ctx.header("Retry-After", String.valueOf(limited.retryAfter().toSeconds())).status(429);
      answer(ctx, method, arguments, ApiMethod.error("ratelimited"));
    } else if (fault instanceof Fault.ServerError) {
      ctx.status(500);
      answer(ctx, method, arguments, Json.object());
    } else if (fault instanceof Fault.Refused refused) {
      answer(ctx, method, arguments, ApiMethod.error(refused.error()));
    } else if (fault == null) {
      answer(ctx, method, arguments, perform(method, arguments));
    } else {
      perform(method, arguments);
      calls.add(new ApiCall(method, arguments, 0, Json.object()));
      breakOff(ctx, fault);
    }
  }

  private ObjectNode perform(String method, ObjectNode arguments) {
    ApiMethod known = methods.get(method);
    return known == null ? ApiMethod.error("unknown_method") : known.call(arguments);
  }

  private void answer(Context ctx, String method, ObjectNode arguments, ObjectNode answer) {
    calls.add(new ApiCall(method, arguments, ctx.statusCode(), answer));
    ctx.contentType("application/json; charset=utf-8").result(Json.write(answer));
  }

  /**
   * Never answers, until the caller gives up: an answer to one who is gone would go round in
   * circles. A body under way that falls short of its announced length makes the server hang up.
   */
  private static void breakOff(Context ctx, Fault fault) {
    if (fault instanceof Fault.HangAfterDoing) {
      ctx.future(CompletableFuture::new);
    } else {
      ctx.header("Content-Length", "1000000").result(Ids.secret(100_000));
    }
  }

  private @Nullable Fault nextFault(String method) {
    Deque<Fault> queue = faults.get(method);
    if (queue == null) {
      return null;
    }
    synchronized (queue) {
      return queue.poll();
    }
  }

  private boolean rightToken(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
