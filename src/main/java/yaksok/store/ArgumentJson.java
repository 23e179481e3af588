package yaksok.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yaksok.domain.Link;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** Messages as JSON: each argument is tagged with its type, so that it is read back as it was. */
final class ArgumentJson {
  /** How one type of argument is written and read. */
  private record Codec<T>(
      String tag, Class<T> type, Function<T, String> write, Function<String, Object> read) {}

  private static final List<Codec<?>> CODECS =
      List.of(
          new Codec<>("string", String.class, text -> text, text -> text),
          new Codec<>("int", Integer.class, String::valueOf, Integer::valueOf),
          new Codec<>("long", Long.class, String::valueOf, Long::valueOf),
          new Codec<>("decimal", BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new),
          new Codec<>("date", LocalDate.class, LocalDate::toString, LocalDate::parse),
          new Codec<>("moment", LocalDateTime.class, LocalDateTime::toString, LocalDateTime::parse),
          new Codec<>("time", LocalTime.class, LocalTime::toString, LocalTime::parse),
          new Codec<>("mention", Mention.class, Mention::id, Mention::new),
          new Codec<>("link", Link.class, Link::url, Link::new),
          new Codec<>("period", Period.class, ArgumentJson::write, ArgumentJson::period),
          new Codec<>("quarter", Quarter.class, ArgumentJson::write, ArgumentJson::quarter));

  private static final Map<Class<?>, Codec<?>> BY_TYPE =
      CODECS.stream().collect(Collectors.toMap(Codec::type, codec -> codec));
  private static final Map<String, Codec<?>> BY_TAG =
      CODECS.stream().collect(Collectors.toMap(Codec::tag, codec -> codec));

  private ArgumentJson() {}

  static ObjectNode write(Message message) {
    ObjectNode node = StoreJson.object().put("key", message.key());
    ArrayNode args = node.putArray("args");
    message.args().forEach(arg -> args.add(argument(arg)));
    return node;
  }

  static Message read(JsonNode node) {
    List<Object> args = new ArrayList<>();
    node.get("args").forEach(arg -> args.add(argument(arg)));
    return new Message(node.get("key").textValue(), args);
  }

  private static ObjectNode argument(Object argument) {
    ObjectNode node = StoreJson.object();
    if (argument instanceof Message message) {
      node.set("message", write(message));
      return node;
    }
    if (argument instanceof List<?> list) {
      ArrayNode items = node.putArray("list");
      list.forEach(each -> items.add(argument(each)));
      return node;
    }
    Codec<?> codec = BY_TYPE.get(argument.getClass());
    if (codec == null) {
      throw new IllegalArgumentException("a message can't hold a " + argument.getClass());
    }
    return node.put(codec.tag(), text(codec, argument));
  }

  private static <T> String text(Codec<T> codec, Object argument) {
    return codec.write().apply(codec.type().cast(argument));
  }

  private static Object argument(JsonNode node) {
    Map.Entry<String, JsonNode> only = node.properties().iterator().next();
    if (only.getKey().equals("message")) {
      return read(only.getValue());
    }
    if (only.getKey().equals("list")) {
      List<Object> items = new ArrayList<>();
      only.getValue().forEach(each -> items.add(argument(each)));
      return items;
    }
    Codec<?> codec = BY_TAG.get(only.getKey());
    if (codec == null) {
      throw new IllegalArgumentException("no argument is tagged " + only.getKey());
    }
    return codec.read().apply(only.getValue().textValue());
  }

  private static String write(Period period) {
    return period.from() + "/" + period.to();
  }

  private static Period period(String text) {
    int slash = text.indexOf('/');
    return new Period(
        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
  }

  private static String write(Quarter quarter) {
    return quarter.from().toString();
  }

  private static Quarter quarter(String text) {
    return Quarter.of(LocalDate.parse(text));
  }
}
