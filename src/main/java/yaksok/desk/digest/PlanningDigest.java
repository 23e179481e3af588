package yaksok.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import yaksok.desk.Cards;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Message;
import yaksok.domain.time.Quarter;

/** What the planning department is told of the quarter just closed: all cards, the unmet first. */
final class PlanningDigest {
  private PlanningDigest() {}

  /** Of the quarter before the day's; empty where no card's term has it. */
  static List<Reply.Part> parts(Ports ports, LocalDate day) {
    Quarter quarter = Quarter.of(day).previous();
    List<ClosedQuarter> closed =
        ClosedQuarter.of(
            ports, ports.cards().all().stream().map(Cards.Summary::key).toList(), quarter);
    if (closed.isEmpty()) {
      return List.of();
    }
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of("digest.planning", quarter, day)));
    parts.add(
        new Reply.Line(
            Message.of(
                "digest.planning.counts",
                closed.size(),
                count(closed, ClosedQuarter::isMet),
                count(closed, ClosedQuarter::isUnmet),
                count(closed, each -> !each.hasTarget()))));
    list(parts, "digest.planning.unmet", closed, ClosedQuarter::isUnmet);
    list(parts, "digest.planning.met", closed, ClosedQuarter::isMet);
    parts.add(new Reply.Small(Message.of("digest.planning.hint", quarter.toString())));
    return parts;
  }

  private static long count(List<ClosedQuarter> all, Predicate<ClosedQuarter> those) {
    return all.stream().filter(those).count();
  }

  private static void list(
      List<Reply.Part> parts,
      String title,
      List<ClosedQuarter> all,
      Predicate<ClosedQuarter> those) {
    List<Message> lines =
        all.stream().filter(those).flatMap(each -> each.linesWithOwner().stream()).toList();
    if (!lines.isEmpty()) {
      parts.add(new Reply.Line(Message.of(title)));
      parts.add(new Reply.Items(lines));
    }
  }
}
