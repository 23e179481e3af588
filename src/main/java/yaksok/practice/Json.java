package yaksok.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reading and writing JSON trees. */
final class Json {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static ArrayNode array(Stream<? extends JsonNode> nodes) {
    ArrayNode array = array();
    nodes.forEach(array::add);
    return array;
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** The tree, or empty where the text is not JSON. */
  static Optional<JsonNode> read(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The object, or an empty one where the text is no JSON object. */
  static ObjectNode readObject(String text) {
    return read(text)
        .filter(JsonNode::isObject)
        .map(ObjectNode.class::cast)
        .orElseGet(Json::object);
  }

  /** The array at the key, or an empty one. */
  static ArrayNode arrayAt(JsonNode node, String key) {
    return node.get(key) instanceof ArrayNode array ? array : array();
  }

  /** The text at the key, or an empty one. */
  static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }

  /** Whether the key holds true, also as a form's {@code true} or {@code 1}. */
  static boolean isTrue(JsonNode node, String key) {
    String text = text(node, key);
    return text.equals("true") || text.equals("1");
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
