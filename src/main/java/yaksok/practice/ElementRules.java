package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks buttons, menus, pickers and inputs against the limits that Slack enforces. */
final class ElementRules {
  private static final Set<String> KNOWN =
      Set.of(
          "button",
          "overflow",
          "static_select",
          "multi_static_select",
          "users_select",
          "multi_users_select",
          "channels_select",
          "conversations_select",
          "multi_conversations_select",
          "multi_channels_select",
          "datepicker",
          "timepicker",
          "datetimepicker",
          "checkboxes",
          "radio_buttons",
          "plain_text_input",
          "url_text_input",
          "email_text_input",
          "number_input",
          "image",
          "workflow_button",
          "rich_text_input");

  private ElementRules() {}

  static void check(JsonNode element, String path, Faultfinder faults) {
    String type = Json.text(element, "type");
    if (!KNOWN.contains(type)) {
      faults.add("unsupported type: " + type, path + "/type");
      return;
    }
    faults.longest(element, "action_id", 255, path);
    faults.optionalPlain(element, "placeholder", 150, path);
    if (element.has("confirm")) {
      confirm(element.path("confirm"), path + "/confirm", faults);
    }
    switch (type) {
      case "button" -> button(element, path, faults);
      case "overflow" -> options(element, 5, path, faults);
      case "static_select", "multi_static_select" -> select(element, path, faults);
      case "checkboxes", "radio_buttons" -> options(element, 10, path, faults);
      case "plain_text_input" -> text(element, path, faults);
      case "image" -> faults.required(element, "alt_text", 2000, path);
      case "datepicker" -> form(element, "initial_date", "\\d{4}-\\d{2}-\\d{2}", path, faults);
      case "timepicker" -> form(element, "initial_time", "\\d{2}:\\d{2}", path, faults);
      default -> {}
    }
  }

  private static void button(JsonNode button, String path, Faultfinder faults) {
    faults.plain(button, "text", 75, path);
    faults.longest(button, "value", 2000, path);
    faults.longest(button, "url", 3000, path);
    form(button, "style", "primary|danger", path, faults);
  }

  private static void text(JsonNode input, String path, Faultfinder faults) {
    int most = input.path("max_length").asInt(3000);
    if (most < 1 || most > 3000) {
      faults.add("must be between 1 and 3000", path + "/max_length");
    }
    faults.longest(input, "initial_value", 3000, path);
  }

  private static void select(JsonNode select, String path, Faultfinder faults) {
    if (select.has("option_groups")) {
      JsonNode groups = select.path("option_groups");
      faults.size(groups, 100, path + "/option_groups");
      for (int i = 0; i < groups.size(); i++) {
        String at = path + "/option_groups/" + i;
        faults.plain(groups.get(i), "label", 75, at);
        options(groups.get(i), 100, at, faults);
      }
    } else {
      options(select, 100, path, faults);
    }
    initialIsOption(select, path, faults);
  }

  private static void options(JsonNode holder, int most, String path, Faultfinder faults) {
    JsonNode options = holder.path("options");
    faults.size(options, most, path + "/options");
    for (int i = 0; i < options.size(); i++) {
      String at = path + "/options/" + i;
      faults.textObject(options.get(i), "text", 75, at);
      faults.required(options.get(i), "value", 150, at);
      if (options.get(i).has("description")) {
        faults.textObject(options.get(i), "description", 75, at);
      }
    }
  }

  private static void initialIsOption(JsonNode select, String path, Faultfinder faults) {
    if (!select.has("options")) {
      return;
    }
    Set<JsonNode> options = Json.stream(select.path("options")).collect(Collectors.toSet());
    if (select.has("initial_option") && !options.contains(select.path("initial_option"))) {
      faults.add("initial option must be one of the options", path + "/initial_option");
    }
    boolean all = Json.stream(select.path("initial_options")).allMatch(options::contains);
    if (!all) {
      faults.add("initial options must be among the options", path + "/initial_options");
    }
  }

  private static void confirm(JsonNode confirm, String path, Faultfinder faults) {
    faults.plain(confirm, "title", 100, path);
    faults.textObject(confirm, "text", 300, path);
    faults.optionalPlain(confirm, "confirm", 30, path);
    faults.optionalPlain(confirm, "deny", 30, path);
  }

  private static void form(
      JsonNode element, String key, String pattern, String path, Faultfinder faults) {
    if (element.has(key) && !Json.text(element, key).matches(pattern)) {
      faults.add("failed to match the pattern " + pattern, path + "/" + key);
    }
  }
}
