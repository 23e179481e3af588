package yaksok.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;
import yaksok.domain.card.Result;
import yaksok.domain.time.Period;

/** Turns a card into a JSON tree, with the keys in contract.md's order. */
final class CardTree {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CardTree() {}

  static ObjectNode of(Card card) {
    ObjectNode tree = JSON.objectNode();
    tree.put("number", card.number());
    tree.put("title", card.title());
    tree.put("department", card.department());
    tree.set("term", period(card.term()));
    tree.set("contents", texts(card.contents()));
    Budget budget = card.budget();
    tree.set("budget", budget == null ? JSON.nullNode() : budget(budget));
    ArrayNode indicators = tree.putArray("indicators");
    card.indicators().forEach(each -> indicators.add(indicator(each)));
    ArrayNode meetings = tree.putArray("meetings");
    card.meetings().forEach(each -> meetings.add(meeting(each)));
    tree.set("plans", texts(card.plans()));
    tree.put("status", card.status());
    Printed printed = card.printed();
    tree.set("printed", printed == null ? JSON.nullNode() : printed(printed));
    tree.set("assumptions", texts(card.assumptions()));
    return tree;
  }

  private static ObjectNode period(Period period) {
    return JSON.objectNode()
        .put("from", period.from().toString())
        .put("to", period.to().toString());
  }

  private static ObjectNode budget(Budget budget) {
    ObjectNode tree = JSON.objectNode().put("total", budget.total()).put("note", budget.note());
    ObjectNode bySource = tree.putObject("bySource");
    budget.bySource().forEach((source, years) -> amounts(bySource.putObject(source), years));
    return tree;
  }

  private static void amounts(ObjectNode tree, Map<?, Long> values) {
    values.forEach((key, value) -> tree.put(key.toString(), value));
  }

  private static ObjectNode indicator(Indicator indicator) {
    ObjectNode tree =
        JSON.objectNode()
            .put("name", indicator.name())
            .put("unit", indicator.unit())
            .put("measure", indicator.measure().code());
    amounts(tree.putObject("targets"), indicator.targets());
    ObjectNode quarters = tree.putObject("quarters");
    indicator
        .quarters()
        .forEach((year, split) -> split.forEach(quarters.withArray("/" + year)::add));
    ArrayNode results = tree.putArray("results");
    indicator.results().forEach(each -> results.add(result(each)));
    return tree;
  }

  private static ObjectNode result(Result result) {
    return period(result.span()).put("value", result.value()).put("note", result.note());
  }

  private static ObjectNode meeting(Meeting meeting) {
    ObjectNode tree =
        JSON.objectNode()
            .put("id", meeting.id())
            .put("state", meeting.state().code())
            .put("date", meeting.date().toString())
            .put("until", text(meeting.until()))
            .put("time", meeting.time())
            .put("place", meeting.place())
            .put("title", meeting.title());
    tree.set("attendees", attendees(meeting.attendees()));
    tree.put("details", meeting.details());
    tree.set("evidence", texts(meeting.evidence()));
    meeting.counts().forEach(tree.putArray("counts")::add);
    return tree;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static ObjectNode attendees(Attendees attendees) {
    ObjectNode tree =
        JSON.objectNode().put("text", attendees.text()).put("headcount", attendees.headcount());
    ArrayNode groups = tree.putArray("groups");
    attendees
        .groups()
        .forEach(each -> groups.addObject().put("name", each.name()).put("count", each.count()));
    tree.put("organisations", attendees.organisations());
    tree.set("people", texts(attendees.people()));
    return tree;
  }

  private static ObjectNode printed(Printed printed) {
    ObjectNode tree = JSON.objectNode().put("asOf", printed.asOf().toString());
    ArrayNode indicators = tree.putArray("indicators");
    for (Printed.Claim claim : printed.indicators()) {
      ObjectNode each = indicators.addObject();
      each.put("target", claim.target()).put("actual", claim.actual());
      rate(each, "rate", claim.rate());
    }
    rate(tree, "total", printed.total());
    return tree;
  }

  /** A plain number: 31.3, and 100 without a decimal. */
  private static void rate(ObjectNode tree, String key, @Nullable BigDecimal rate) {
    if (rate == null) {
      tree.putNull(key);
    } else if (rate.stripTrailingZeros().scale() <= 0) {
      tree.put(key, rate.longValue());
    } else {
      tree.put(key, rate.stripTrailingZeros());
    }
  }

  private static ArrayNode texts(Collection<String> texts) {
    ArrayNode tree = JSON.arrayNode();
    texts.forEach(tree::add);
    return tree;
  }
}
