package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finding one's way in Block Kit: a block's elements and what a user can act on. */
final class Blocks {
  private static final Set<String> PLAIN = Set.of("mrkdwn", "plain_text", "image", "");

  private Blocks() {}

  /** The interactive elements of an actions, section, context or input block. */
  static Stream<ObjectNode> elements(JsonNode block) {
    Stream<JsonNode> single =
        Stream.of(block.path("accessory"), block.path("element")).filter(JsonNode::isObject);
    boolean row =
        Set.of("actions", "context", "context_actions").contains(Json.text(block, "type"));
    Stream<JsonNode> listed = row ? Json.stream(block.path("elements")) : Stream.empty();
    return Stream.concat(single, listed).filter(JsonNode::isObject).map(ObjectNode.class::cast);
  }

  static boolean interactive(JsonNode element) {
    return !PLAIN.contains(Json.text(element, "type"));
  }

  /** The block and element of the action id; of the named block where a block id is given. */
  static Optional<Found> find(JsonNode blocks, String blockId, String actionId) {
    return Json.stream(blocks)
        .filter(block -> blockId.isEmpty() || blockId.equals(Json.text(block, "block_id")))
        .flatMap(block -> elements(block).map(element -> new Found(block, element)))
        .filter(found -> actionId.equals(Json.text(found.element(), "action_id")))
        .findFirst();
  }

  /** An element and the block that holds it. */
  record Found(JsonNode block, ObjectNode element) {
    String blockId() {
      return Json.text(block, "block_id");
    }

    String actionId() {
      return Json.text(element, "action_id");
    }
  }
}
