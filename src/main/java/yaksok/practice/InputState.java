package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in a form's fields, as Slack sends it: by block, by action, by kind of field. */
final class InputState {
  private InputState() {}

  /**
   * The state of all fields: what was put in, else what they started with.
   *
   * @param inputs by block id, or by {@code block_id/action_id}; a text, or an array of texts
   */
  static ObjectNode of(JsonNode blocks, JsonNode inputs) {
    ObjectNode values = Json.object();
    for (JsonNode block : blocks) {
      String blockId = Json.text(block, "block_id");
      Blocks.elements(block)
          .filter(InputState::holdsValue)
          .forEach(
              element -> {
                String actionId = Json.text(element, "action_id");
                JsonNode input = inputs.path(blockId + "/" + actionId);
                JsonNode given = input.isMissingNode() ? inputs.path(blockId) : input;
                values.withObjectProperty(blockId).set(actionId, field(element, given));
              });
    }
    return values;
  }

  /** The fields that must be filled in and are not: what to say, by block id. */
  static Map<String, String> missing(JsonNode blocks, JsonNode values) {
    Map<String, String> missing = new TreeMap<>();
    for (JsonNode block : blocks) {
      boolean needed =
          Json.text(block, "type").equals("input") && !block.path("optional").asBoolean();
      String id = Json.text(block, "block_id");
      if (needed && Json.stream(values.path(id)).allMatch(InputState::blank)) {
        missing.put(id, "Please complete this required field.");
      }
    }
    return missing;
  }

  private static boolean blank(JsonNode state) {
    return Stream.of(
            "value",
            "selected_date",
            "selected_time",
            "selected_date_time",
            "selected_user",
            "selected_channel",
            "selected_conversation",
            "selected_option",
            "selected_options",
            "selected_users",
            "selected_channels",
            "selected_conversations")
        .map(state::path)
        .allMatch(node -> node.isMissingNode() || node.isNull() || empty(node));
  }

  private static boolean empty(JsonNode node) {
    return node.isContainerNode() ? node.isEmpty() : node.asText().isEmpty();
  }

  private static boolean holdsValue(JsonNode element) {
    String type = Json.text(element, "type");
    return Blocks.interactive(element) && !type.equals("button") && !type.equals("overflow");
  }

  /** What a field sends when it holds the given text or texts; its first content where missing. */
  static ObjectNode field(JsonNode element, JsonNode given) {
    String type = Json.text(element, "type");
    ObjectNode state = Json.object().put("type", type);
    switch (type) {
      case "datepicker" -> text(state, element, given, "selected_date", "initial_date");
      case "timepicker" -> text(state, element, given, "selected_time", "initial_time");
      case "users_select" -> text(state, element, given, "selected_user", "initial_user");
      case "channels_select" -> text(state, element, given, "selected_channel", "initial_channel");
      case "conversations_select" ->
          text(state, element, given, "selected_conversation", "initial_conversation");
      case "multi_users_select" -> texts(state, element, given, "selected_users", "initial_users");
      case "multi_channels_select" ->
          texts(state, element, given, "selected_channels", "initial_channels");
      case "multi_conversations_select" ->
          texts(state, element, given, "selected_conversations", "initial_conversations");
      case "static_select", "radio_buttons", "overflow" -> option(state, element, given);
      case "multi_static_select", "checkboxes" -> options(state, element, given);
      default -> text(state, element, given, "value", "initial_value");
    }
    return state;
  }

  private static void text(
      ObjectNode state, JsonNode element, JsonNode given, String key, String initial) {
    JsonNode value = given.isMissingNode() ? element.path(initial) : given;
    if (value.isMissingNode() || value.isNull() || value.asText().isEmpty()) {
      state.putNull(key);
    } else {
      state.put(key, value.asText());
    }
  }

  private static void texts(
      ObjectNode state, JsonNode element, JsonNode given, String key, String initial) {
    ArrayNode array = state.putArray(key);
    Json.stream(given.isMissingNode() ? element.path(initial) : given).forEach(array::add);
  }

  private static void option(ObjectNode state, JsonNode element, JsonNode given) {
    JsonNode chosen =
        given.isMissingNode()
            ? element.path("initial_option")
            : allOptions(element)
                .filter(option -> Json.text(option, "value").equals(given.asText()))
                .findFirst()
                .orElse(Json.MAPPER.nullNode());
    state.set("selected_option", chosen.isMissingNode() ? null : chosen);
  }

  private static void options(ObjectNode state, JsonNode element, JsonNode given) {
    ArrayNode array = state.putArray("selected_options");
    if (given.isMissingNode()) {
      Json.stream(element.path("initial_options")).forEach(array::add);
    } else {
      allOptions(element)
          .filter(
              option ->
                  Json.stream(given).anyMatch(v -> v.asText().equals(Json.text(option, "value"))))
          .forEach(array::add);
    }
  }

  private static Stream<JsonNode> allOptions(JsonNode element) {
    return Stream.concat(
        Json.stream(element.path("options")),
        Json.stream(element.path("option_groups"))
            .flatMap(group -> Json.stream(group.path("options"))));
  }
}
