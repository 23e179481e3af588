package yaksok.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Trigger ids: each opens one form for one member, within three seconds. */
final class Triggers {
  private static final Duration VALID = Duration.ofSeconds(3);

  private final Clock machine;
  private final Map<String, Trigger> triggers = new ConcurrentHashMap<>();

  Triggers(Clock machine) {
    this.machine = machine;
  }

  String issue(String member) {
    return issue(member, "");
  }

  /** A trigger id out of a form, which a push stacks the next form upon. */
  String issue(String member, String viewId) {
    String id = machine.millis() + "." + Ids.secret(4) + "." + Ids.secret(16);
    triggers.put(id, new Trigger(member, viewId, machine.instant().plus(VALID)));
    return id;
  }

  /** Uses the trigger up: for whom it was issued, or Slack's error. */
  Redeemed redeem(String id) {
    Trigger trigger = triggers.get(id);
    if (trigger == null) {
      return new Redeemed("", "", id.isEmpty() ? "invalid_arguments" : "invalid_trigger_id");
    }
    if (machine.instant().isAfter(trigger.until())) {
      return new Redeemed("", "", "expired_trigger_id");
    }
    if (!triggers.replace(id, trigger, trigger.usedUp())) {
      return new Redeemed("", "", "exchanged_trigger_id");
    }
    boolean used = trigger.used();
    return new Redeemed(trigger.member(), trigger.viewId(), used ? "exchanged_trigger_id" : "");
  }

  /** For whom a trigger opens, or the error that Slack answers. */
  record Redeemed(String member, String viewId, String error) {}

  private record Trigger(String member, String viewId, Instant until, boolean used) {
    Trigger(String member, String viewId, Instant until) {
      this(member, viewId, until, false);
    }

    Trigger usedUp() {
      return new Trigger(member, viewId, until, true);
    }
  }
}
