package yaksok.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Period;

/**
 * A value in a card's JSON with its pointer. Where it is not of the kind that is asked for, a fault
 * is noted and something of that kind given back, so that all faults are found at once.
 */
record JsonValue(JsonNode node, String pointer, JsonFaults faults) {
  private static final LocalDate SOME_DAY = LocalDate.EPOCH;

  /** The value of a key; one that is missing is noted and reads as nothing. */
  JsonValue at(String key) {
    JsonValue value = optional(key);
    if (node.isObject() && value.node.isMissingNode()) {
      faults.add(pointer, "missing", key);
    }
    return value;
  }

  /** The value of a key that may be missing. */
  JsonValue optional(String key) {
    if (!node.isObject() && !isNothing()) {
      faults.add(pointer, "object");
    }
    return new JsonValue(node.path(key), pointer + "/" + key, faults);
  }

  boolean isNothing() {
    return node.isMissingNode() || node.isNull();
  }

  String text() {
    if (node.isTextual() && !node.textValue().isBlank()) {
      return node.textValue();
    }
    note("text");
    return "";
  }

  /** Null where there is nothing. */
  <T> @Nullable T orNull(Function<JsonValue, T> read) {
    return isNothing() ? null : read.apply(this);
  }

  LocalDate day() {
    if (node.isTextual()) {
      try {
        return LocalDate.parse(node.textValue());
      } catch (DateTimeParseException e) {
        faults.add(pointer, "day", node.textValue());
        return SOME_DAY;
      }
    }
    note("day", node.toString());
    return SOME_DAY;
  }

  long whole() {
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      return node.longValue();
    }
    note("whole", node.toString());
    return 0;
  }

  int count() {
    long whole = whole();
    if (whole < 0 || whole > Integer.MAX_VALUE) {
      faults.add(pointer, "whole", node.toString());
      return 0;
    }
    return (int) whole;
  }

  BigDecimal number() {
    if (node.isNumber()) {
      return node.decimalValue();
    }
    note("number", node.toString());
    return BigDecimal.ZERO;
  }

  Period period() {
    LocalDate from = at("from").day();
    LocalDate to = at("to").day();
    if (to.isBefore(from)) {
      faults.add(pointer, "period", from.toString(), to.toString());
      return Period.day(from);
    }
    return new Period(from, to);
  }

  <T> List<T> list(Function<JsonValue, T> read) {
    if (!node.isArray()) {
      note("list");
      return List.of();
    }
    List<T> values = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      values.add(read.apply(new JsonValue(node.path(i), pointer + "/" + i, faults)));
    }
    return values;
  }

  /** The values by key, in the file's order. */
  <T> Map<String, T> map(Function<JsonValue, T> read) {
    if (!node.isObject()) {
      note("object");
      return Map.of();
    }
    Map<String, T> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      JsonValue value = new JsonValue(each.getValue(), pointer + "/" + each.getKey(), faults);
      values.put(each.getKey(), read.apply(value));
    }
    return values;
  }

  /** A key that is missing altogether was noted where it was asked for. */
  private void note(String key, Object... args) {
    if (!(node instanceof MissingNode)) {
      faults.add(pointer, key, args);
    }
  }
}
