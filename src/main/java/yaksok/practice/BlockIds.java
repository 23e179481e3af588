package yaksok.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Gives blocks and elements without an id one, as Slack does. */
final class BlockIds {
  private BlockIds() {}

  static ArrayNode filled(ArrayNode blocks) {
    ArrayNode filled = blocks.deepCopy();
    for (var node : filled) {
      if (node instanceof ObjectNode block) {
        fill(block);
      }
    }
    return filled;
  }

  private static void fill(ObjectNode block) {
    if (Json.text(block, "block_id").isEmpty()) {
      block.put("block_id", Ids.next("").substring(5));
    }
    Blocks.elements(block)
        .filter(element -> Json.text(element, "action_id").isEmpty())
        .filter(Blocks::interactive)
        .forEach(element -> element.put("action_id", Ids.next("").substring(5)));
  }
}
