package yaksok.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yaksok.desk.card.ImportResult;
import yaksok.domain.Message;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;

/** What {@code import} prints of a result, line by line. */
final class ImportLines {
  private ImportLines() {}

  static List<Message> of(ImportResult result) {
    if (result instanceof ImportResult.Stored stored) {
      return with("cards.import.stored", stored.card(), understood(stored.card()));
    }
    if (result instanceof ImportResult.Unchanged same) {
      return with("cards.import.unchanged", same.card(), List.of());
    }
    if (result instanceof ImportResult.Different different) {
      return with("cards.import.different", different.stored(), changes(different.changes()));
    }
    if (result instanceof ImportResult.Replaced replaced) {
      List<Message> lines = new ArrayList<>(changes(replaced.changes()));
      lines.addAll(understood(replaced.card()));
      return with("cards.import.replaced", replaced.card(), lines);
    }
    return List.of();
  }

  private static List<Message> with(String key, Card card, List<Message> lines) {
    return Stream.concat(
            Stream.of(Message.of(key, card.key().toString(), card.title())), lines.stream())
        .toList();
  }

  private static List<Message> understood(Card card) {
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("cards.import.term", card.term()));
    lines.add(records(card.meetings()));
    card.indicators().forEach(each -> lines.add(targets(card, each)));
    Budget budget = card.budget();
    if (budget == null) {
      lines.add(Message.of("cards.import.no-budget"));
    } else {
      lines.add(Message.of("cards.import.budget", budget.total()));
      budget.bySource().forEach((source, won) -> lines.add(source(source, won)));
    }
    String status = card.status();
    lines.add(
        status == null
            ? Message.of("cards.import.no-status")
            : Message.of("cards.import.status", status));
    lines.add(Message.of("cards.import.assumptions", card.assumptions().size()));
    card.assumptions().forEach(each -> lines.add(Message.of("cards.import.item", each)));
    return lines;
  }

  private static Message records(List<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return Message.of("cards.import.no-records");
    }
    LocalDate first = meetings.get(0).date();
    LocalDate last = meetings.get(meetings.size() - 1).date();
    return Message.of("cards.import.records", meetings.size(), first, last);
  }

  private static Message targets(Card card, Indicator indicator) {
    String years =
        card.term().years().stream()
            .map(year -> year + " " + figure(indicator, year))
            .collect(Collectors.joining(" · "));
    return Message.of("cards.import.targets", indicator.name(), indicator.unit(), years);
  }

  private static String figure(Indicator indicator, int year) {
    Long target = indicator.targets().get(year);
    return target == null ? "-" : target.toString();
  }

  private static Message source(String source, Map<String, Long> won) {
    List<Object> years = new ArrayList<>();
    won.forEach((year, amount) -> years.add(Message.of("cards.import.amount", year, amount)));
    return Message.of("cards.import.source", source, years);
  }

  private static List<Message> changes(ImportResult.CardDifference changes) {
    List<Message> lines = new ArrayList<>(changes.fields());
    changes.added().forEach(each -> lines.add(record("cards.import.added", each)));
    changes.removed().forEach(each -> lines.add(record("cards.import.removed", each)));
    changes.changed().forEach(each -> lines.add(record("cards.import.changed", each)));
    changes.both().forEach(each -> lines.add(record("cards.import.both", each)));
    changes.uncounted().forEach(each -> lines.add(record("cards.import.uncounted", each)));
    return lines;
  }

  private static Message record(String key, Meeting meeting) {
    return Message.of(key, meeting.id(), meeting.date(), meeting.title());
  }
}
