package yaksok.web;

import com.slack.api.bolt.App;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yaksok.desk.StoreUnavailableException;

/** What is served over HTTP: Slack's requests, health and metrics, and nothing else. */
public final class Web {
  private static final int UNAVAILABLE = 503;

  private final @Nullable Handler slack;
  private final Supplier<Health> health;
  private final PrometheusMeterRegistry metrics;

  private Web(@Nullable Handler slack, Supplier<Health> health, PrometheusMeterRegistry metrics) {
    this.slack = slack;
    this.health = health;
    this.metrics = metrics;
  }

  /**
   * Serves Slack's requests too.
   *
   * @param machine the machine's own clock, whatever time people go by
   */
  public static Web withSlack(
      App bolt,
      String signingSecret,
      Clock machine,
      Supplier<Health> health,
      PrometheusMeterRegistry metrics) {
    SlackSignature signature = new SlackSignature(signingSecret, machine);
    return new Web(new SlackEndpoint(signature, bolt, metrics), health, metrics);
  }

  /** Serves health and metrics alone, where Slack's requests come over Socket Mode. */
  public static Web withoutSlack(Supplier<Health> health, PrometheusMeterRegistry metrics) {
    return new Web(null, health, metrics);
  }

  /** Adds the routes to a server's configuration. */
  public void mount(JavalinConfig config) {
    if (slack != null) {
      config.routes.post("/slack/events", slack);
    }
    config.routes.get("/health", this::health);
    config.routes.get("/metrics", this::metrics);
    config.routes.exception(
        StoreUnavailableException.class,
        (e, http) -> http.status(UNAVAILABLE).result("the store is out of reach"));
  }

  private void health(Context http) {
    Health now = health.get();
    http.status(now.code()).json(now.json());
  }

  private void metrics(Context http) {
    http.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
  }
}
