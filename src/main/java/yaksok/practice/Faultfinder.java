package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with blocks, worded and located as Slack does. */
final class Faultfinder {
  private final List<String> found = new ArrayList<>();

  List<String> found() {
    return List.copyOf(found);
  }

  void add(String what, String path) {
    found.add("[ERROR] " + what + " [json-pointer:" + path + "]");
  }

  void longest(JsonNode node, String key, int most, String path) {
    if (length(Json.text(node, key)) > most) {
      add("must be less than " + (most + 1) + " characters", path + "/" + key);
    }
  }

  void required(JsonNode node, String key, int most, String path) {
    if (Json.text(node, key).isEmpty()) {
      add("missing required field: " + key, path);
    }
    longest(node, key, most, path);
  }

  void size(JsonNode items, int most, String path) {
    if (!items.isArray() || items.isEmpty()) {
      add("no fewer than 1 items required", path);
    } else if (items.size() > most) {
      add("no more than " + most + " items allowed", path);
    }
  }

  /** A text object at the key: markdown or plain. */
  void textObject(JsonNode node, String key, int most, String path) {
    textItem(node.path(key), most, path + "/" + key);
  }

  void textItem(JsonNode text, int most, String path) {
    String type = Json.text(text, "type");
    if (!type.equals("mrkdwn") && !type.equals("plain_text")) {
      add("must provide an object with type mrkdwn or plain_text", path);
      return;
    }
    body(text, most, path);
  }

  /** A text object at the key that must be plain. */
  void plain(JsonNode node, String key, int most, String path) {
    JsonNode text = node.path(key);
    if (!text.isObject()) {
      add("missing required field: " + key, path);
    } else if (!Json.text(text, "type").equals("plain_text")) {
      add("must provide an object with type plain_text", path + "/" + key);
    } else {
      body(text, most, path + "/" + key);
    }
  }

  void optionalPlain(JsonNode node, String key, int most, String path) {
    if (node.has(key)) {
      plain(node, key, most, path);
    }
  }

  private void body(JsonNode text, int most, String path) {
    String body = Json.text(text, "text");
    if (body.isEmpty()) {
      add("must be more than 0 characters", path + "/text");
    } else if (length(body) > most) {
      add("must be less than " + (most + 1) + " characters", path + "/text");
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
