package yaksok.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;
import yaksok.domain.card.Result;
import yaksok.domain.time.Period;

/** Reads a card out of its JSON tree, noting every fault. */
final class TreeCard {
  private final JsonFaults faults;
  private final Function<String, Attendees> attendees;

  TreeCard(JsonFaults faults, Function<String, Attendees> attendees) {
    this.faults = faults;
    this.attendees = attendees;
  }

  Card read(JsonNode tree) {
    JsonValue root = new JsonValue(tree, "", faults);
    Period term = root.at("term").period();
    List<Indicator> indicators = root.at("indicators").list(this::indicator);
    List<Meeting> meetings =
        root.at("meetings").list(each -> meeting(each, term, indicators.size()));
    checkIds(meetings);
    return new Card(
        root.at("number").text(),
        root.at("title").text(),
        root.optional("department").orNull(JsonValue::text),
        term,
        root.at("contents").list(JsonValue::text),
        root.at("budget").orNull(this::budget),
        indicators,
        meetings,
        root.at("plans").list(JsonValue::text),
        root.optional("status").orNull(JsonValue::text),
        root.optional("printed").orNull(this::printed),
        root.at("assumptions").list(JsonValue::text));
  }

  private void checkIds(List<Meeting> meetings) {
    Set<Integer> ids = new HashSet<>();
    for (int i = 0; i < meetings.size(); i++) {
      if (!ids.add(meetings.get(i).id())) {
        faults.add("/meetings/" + i + "/id", "id-twice", String.valueOf(meetings.get(i).id()));
      }
    }
  }

  private Budget budget(JsonValue budget) {
    Map<String, Map<String, Long>> bySource =
        budget.at("bySource").map(source -> source.map(JsonValue::whole));
    return new Budget(
        budget.at("total").whole(), budget.optional("note").orNull(JsonValue::text), bySource);
  }

  private Indicator indicator(JsonValue indicator) {
    String unit = indicator.at("unit").text();
    return new Indicator(
        indicator.at("name").text(),
        unit,
        measure(indicator.at("measure"), unit),
        byYear(indicator.at("targets"), JsonValue::whole),
        byYear(indicator.at("quarters"), this::split),
        indicator.at("results").list(TreeCard::result));
  }

  private Measure measure(JsonValue value, String unit) {
    String code = value.text();
    for (Measure measure : Measure.values()) {
      if (measure.code().equals(code)) {
        return measure;
      }
    }
    oneOf(value, code, "records, amount, level");
    return Measure.ofUnit(unit);
  }

  private void oneOf(JsonValue value, String given, String possible) {
    if (!given.isEmpty()) {
      faults.add(value.pointer(), "one-of", given, possible);
    }
  }

  private <T> SortedMap<Integer, T> byYear(JsonValue value, Function<JsonValue, T> read) {
    SortedMap<Integer, T> byYear = new TreeMap<>();
    value
        .map(read)
        .forEach(
            (year, each) -> {
              if (year.matches("\\d{4}")) {
                byYear.put(Integer.valueOf(year), each);
              } else {
                faults.add(value.pointer() + "/" + year, "year", year);
              }
            });
    return byYear;
  }

  private List<Long> split(JsonValue value) {
    List<Long> split = value.list(JsonValue::whole);
    if (split.size() != 4) {
      faults.add(value.pointer(), "split", split.size());
    }
    return split;
  }

  private static Result result(JsonValue result) {
    return new Result(
        result.period(),
        result.at("value").whole(),
        result.optional("note").orNull(JsonValue::text));
  }

  private Meeting meeting(JsonValue meeting, Period term, int indicators) {
    Meeting read =
        new Meeting(
            meeting.at("id").count(),
            state(meeting.at("state")),
            meeting.at("date").day(),
            meeting.optional("until").orNull(JsonValue::day),
            meeting.optional("time").orNull(JsonValue::text),
            meeting.optional("place").orNull(JsonValue::text),
            meeting.at("title").text(),
            attendees(meeting.at("attendees")),
            meeting.optional("details").orNull(JsonValue::text),
            meeting.at("evidence").list(JsonValue::text),
            meeting.at("counts").list(JsonValue::count));
    if (faults.isEmpty() && !term.contains(read.date())) {
      faults.add(
          meeting.pointer() + "/date",
          "outside",
          read.date().toString(),
          term.from().toString(),
          term.to().toString());
    }
    for (int position : read.counts()) {
      if (position < 1 || position > indicators) {
        faults.add(meeting.pointer() + "/counts", "position", position, indicators);
      }
    }
    return read;
  }

  private Meeting.State state(JsonValue value) {
    String code = value.text();
    for (Meeting.State state : Meeting.State.values()) {
      if (state.code().equals(code)) {
        return state;
      }
    }
    oneOf(value, code, "held, planned, cancelled");
    return Meeting.State.HELD;
  }

  private Attendees attendees(JsonValue value) {
    String text = value.at("text").orNull(JsonValue::text);
    boolean approximate = text != null && attendees.apply(text).approximate();
    return new Attendees(
        text,
        value.at("headcount").orNull(JsonValue::count),
        approximate,
        value.at("groups").list(TreeCard::group),
        value.at("organisations").orNull(JsonValue::count),
        value.at("people").list(JsonValue::text));
  }

  private static Attendees.Group group(JsonValue group) {
    return new Attendees.Group(group.at("name").text(), group.at("count").orNull(JsonValue::count));
  }

  private Printed printed(JsonValue printed) {
    List<Printed.Claim> claims = new ArrayList<>(printed.at("indicators").list(TreeCard::claim));
    return new Printed(
        printed.at("asOf").day(), claims, printed.at("total").orNull(JsonValue::number));
  }

  private static Printed.Claim claim(JsonValue claim) {
    return new Printed.Claim(
        claim.at("target").orNull(JsonValue::whole),
        claim.at("actual").orNull(JsonValue::whole),
        claim.at("rate").orNull(JsonValue::number));
  }
}
