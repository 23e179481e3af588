package yaksok.slack;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what comes in from Slack and goes out to it. */
public final class SlackMetrics {
  private final MeterRegistry registry;

  public SlackMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  public void event(String type) {
    registry.counter("yaksok.events", "type", type).increment();
  }

  public void command(String command) {
    registry.counter("yaksok.commands", "command", command).increment();
  }

  public void answer(String kind) {
    registry.counter("yaksok.answers", "kind", kind).increment();
  }

  public void post(String outcome) {
    registry.counter("yaksok.posts", "outcome", outcome).increment();
  }
}
