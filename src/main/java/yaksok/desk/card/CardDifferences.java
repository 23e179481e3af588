package yaksok.desk.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;

/** Compares two states of a card, field by field and record by record. */
final class CardDifferences {
  private final Card before;
  private final Card after;

  CardDifferences(Card before, Card after) {
    this.before = before;
    this.after = after;
  }

  ImportResult.CardDifference with(List<Meeting> both, List<Meeting> uncounted) {
    return new ImportResult.CardDifference(
        fields(), added(), removed(), changed(), both, uncounted);
  }

  private List<Message> fields() {
    List<Message> fields = new ArrayList<>();
    compare(fields, "title", before.title(), after.title());
    compare(fields, "department", before.department(), after.department());
    compare(fields, "term", before.term(), after.term());
    compare(fields, "contents", before.contents(), after.contents());
    compare(fields, "budget", total(before.budget()), total(after.budget()));
    if (Objects.equals(total(before.budget()), total(after.budget()))) {
      compare(fields, "budget-table", table(before.budget()), table(after.budget()));
    }
    indicators(fields);
    compare(fields, "plans", before.plans(), after.plans());
    compare(fields, "status", before.status(), after.status());
    compare(fields, "printed", printed(before), printed(after));
    compare(fields, "assumptions", before.assumptions(), after.assumptions());
    return fields;
  }

  private static @Nullable Object total(@Nullable Budget budget) {
    return budget == null ? null : budget.total();
  }

  private static @Nullable Object table(@Nullable Budget budget) {
    return budget == null ? null : budget.bySource() + Objects.toString(budget.note(), "");
  }

  private static @Nullable Object printed(Card card) {
    Printed printed = card.printed();
    return printed == null
        ? null
        : printed.asOf()
            + " "
            + printed.indicators().stream()
                .map(each -> each.actual() + "/" + each.target())
                .toList();
  }

  private void indicators(List<Message> fields) {
    int size = Math.max(before.indicators().size(), after.indicators().size());
    IntStream.range(0, size)
        .forEach(
            i ->
                compare(
                    fields,
                    "indicator",
                    i < before.indicators().size() ? text(before.indicators().get(i)) : null,
                    i < after.indicators().size() ? text(after.indicators().get(i)) : null));
  }

  private static String text(Indicator indicator) {
    return indicator.name()
        + " ("
        + indicator.unit()
        + ") "
        + indicator.targets()
        + (indicator.quarters().isEmpty() ? "" : " " + indicator.quarters())
        + (indicator.results().isEmpty()
            ? ""
            : " " + indicator.results().stream().map(each -> each.value()).toList());
  }

  private static void compare(
      List<Message> fields, String name, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      fields.add(
          Message.of("cards.change", Message.of("cards.field." + name), shown(one), shown(other)));
    }
  }

  private static Object shown(@Nullable Object value) {
    return value == null || value.equals(List.of()) ? Message.of("cards.nothing") : value;
  }

  private List<Meeting> added() {
    return after.meetings().stream().filter(each -> before.meeting(each.id()).isEmpty()).toList();
  }

  private List<Meeting> removed() {
    return before.meetings().stream().filter(each -> after.meeting(each.id()).isEmpty()).toList();
  }

  private List<Meeting> changed() {
    return after.meetings().stream()
        .filter(
            each -> {
              Optional<Meeting> was = before.meeting(each.id());
              return was.isPresent() && !was.get().equals(each);
            })
        .toList();
  }
}
