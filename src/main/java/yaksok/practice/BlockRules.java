package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks messages and their blocks against the limits that Slack enforces. */
final class BlockRules {
  private static final int MESSAGE_BLOCKS = 50;
  private static final int MESSAGE_TEXT = 40_000;
  private static final Set<String> IN_MESSAGES =
      Set.of(
          "section",
          "header",
          "context",
          "context_actions",
          "divider",
          "actions",
          "image",
          "input",
          "rich_text",
          "markdown",
          "video",
          "file",
          "table");
  private static final Set<String> IN_VIEWS =
      Set.of(
          "section",
          "header",
          "context",
          "divider",
          "actions",
          "image",
          "input",
          "rich_text",
          "video");

  private final Faultfinder faults = new Faultfinder();
  private final Set<String> blockIds = new HashSet<>();

  private BlockRules() {}

  /** Checks what chat.postMessage, chat.update and the response addresses take. */
  static Verdict ofMessage(JsonNode message) {
    if (Json.text(message, "text").length() > MESSAGE_TEXT) {
      return Verdict.of("msg_too_long", List.of("[ERROR] text is too long"));
    }
    JsonNode blocks = message.path("blocks");
    if (blocks.isMissingNode() || blocks.isNull()) {
      return Verdict.FINE;
    }
    if (!blocks.isArray()) {
      return Verdict.of(
          "invalid_blocks_format",
          List.of("[ERROR] blocks must be an array [json-pointer:/blocks]"));
    }
    List<String> found = check(blocks, MESSAGE_BLOCKS, IN_MESSAGES, "/blocks");
    return Verdict.of("invalid_blocks", found);
  }

  /** Checks the blocks of a view; what is wrong is named by its JSON pointer. */
  static List<String> ofView(JsonNode blocks, int most) {
    return check(blocks, most, IN_VIEWS, "/view/blocks");
  }

  private static List<String> check(JsonNode blocks, int most, Set<String> types, String path) {
    BlockRules rules = new BlockRules();
    if (blocks.size() > most) {
      rules.faults.add("no more than " + most + " items allowed", path);
    }
    for (int i = 0; i < blocks.size(); i++) {
      rules.block(blocks.get(i), types, path + "/" + i);
    }
    return rules.faults.found();
  }

  private void block(JsonNode block, Set<String> types, String path) {
    String type = Json.text(block, "type");
    if (!types.contains(type)) {
      faults.add("unsupported block: " + type, path + "/type");
      return;
    }
    String id = Json.text(block, "block_id");
    faults.longest(block, "block_id", 255, path);
    if (!id.isEmpty() && !blockIds.add(id)) {
      faults.add("`block_id` " + id + " already exists", path + "/block_id");
    }
    switch (type) {
      case "section" -> section(block, path);
      case "header" -> faults.plain(block, "text", 150, path);
      case "context" -> context(block, path);
      case "actions" -> actions(block, path);
      case "image" -> image(block, path);
      case "input" -> input(block, path);
      default -> {}
    }
    uniqueActions(block, path);
  }

  private void section(JsonNode block, String path) {
    JsonNode fields = block.path("fields");
    if (block.path("text").isMissingNode() && fields.isMissingNode()) {
      faults.add("missing required field: text or fields", path);
    }
    if (block.has("text")) {
      faults.textObject(block, "text", 3000, path);
    }
    if (fields.isArray() && (fields.isEmpty() || fields.size() > 10)) {
      faults.add("between 1 and 10 fields allowed", path + "/fields");
    }
    for (int i = 0; i < fields.size(); i++) {
      faults.textItem(fields.get(i), 2000, path + "/fields/" + i);
    }
    if (block.has("accessory")) {
      ElementRules.check(block.path("accessory"), path + "/accessory", faults);
    }
  }

  private void context(JsonNode block, String path) {
    JsonNode elements = block.path("elements");
    faults.size(elements, 10, path + "/elements");
    for (int i = 0; i < elements.size(); i++) {
      JsonNode element = elements.get(i);
      String at = path + "/elements/" + i;
      switch (Json.text(element, "type")) {
        case "image" -> faults.required(element, "alt_text", 2000, at);
        case "mrkdwn", "plain_text" -> faults.textItem(element, 3000, at);
        default -> faults.add("unsupported type: " + Json.text(element, "type"), at);
      }
    }
  }

  private void actions(JsonNode block, String path) {
    JsonNode elements = block.path("elements");
    faults.size(elements, 25, path + "/elements");
    for (int i = 0; i < elements.size(); i++) {
      ElementRules.check(elements.get(i), path + "/elements/" + i, faults);
    }
  }

  private void image(JsonNode block, String path) {
    faults.required(block, "alt_text", 2000, path);
    if (block.path("slack_file").isMissingNode()) {
      faults.required(block, "image_url", 3000, path);
    }
  }

  private void input(JsonNode block, String path) {
    faults.plain(block, "label", 2000, path);
    if (block.has("hint")) {
      faults.plain(block, "hint", 2000, path);
    }
    if (block.path("element").isObject()) {
      ElementRules.check(block.path("element"), path + "/element", faults);
    } else {
      faults.add("missing required field: element", path);
    }
  }

  private void uniqueActions(JsonNode block, String path) {
    List<String> ids = new ArrayList<>();
    Blocks.elements(block)
        .map(element -> Json.text(element, "action_id"))
        .filter(id -> !id.isEmpty())
        .forEach(ids::add);
    if (new HashSet<>(ids).size() < ids.size()) {
      faults.add("`action_id` already exists", path + "/elements");
    }
  }
}
