package yaksok.reading.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;

/** Compares what the card claims of itself with its own tables, and says where they disagree. */
final class CrossCheck {
  private CrossCheck() {}

  static void say(
      List<Target> targets, @Nullable Printed printed, List<Meeting> meetings, Findings findings) {
    if (meetings.isEmpty()) {
      findings.assume("no-records");
    }
    if (printed == null) {
      return;
    }
    for (int i = 0; i < targets.size(); i++) {
      Long claimed = printed.indicators().get(i).target();
      Target target = targets.get(i);
      if (claimed != null && claimed != target.ofTerm()) {
        findings.assume("target-differs", target.name(), claimed, target.ofTerm());
      }
    }
    long later = meetings.stream().filter(each -> each.date().isAfter(printed.asOf())).count();
    if (later > 0) {
      findings.assume("later-records", printed.asOf(), later);
    }
  }
}
