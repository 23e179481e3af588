package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a Web API call's arguments, sent as a form or as JSON. */
final class ApiArguments {
  private static final Set<String> JSON_FIELDS =
      Set.of("blocks", "attachments", "metadata", "view", "prompts", "users");

  private ApiArguments() {}

  static ObjectNode of(Context ctx) {
    String type = ctx.contentType() == null ? "" : String.valueOf(ctx.contentType());
    ObjectNode arguments = Json.object();
    put(arguments, ctx.queryParamMap());
    if (type.startsWith("application/json")) {
      arguments.setAll(Json.readObject(new String(ctx.bodyAsBytes(), StandardCharsets.UTF_8)));
    } else {
      put(arguments, ctx.formParamMap());
    }
    return arguments;
  }

  private static void put(ObjectNode arguments, Map<String, List<String>> fields) {
    fields.forEach((key, values) -> arguments.set(key, value(key, values.get(0))));
  }

  private static JsonNode value(String key, String text) {
    JsonNode plain = Json.MAPPER.getNodeFactory().textNode(text);
    if (!JSON_FIELDS.contains(key)) {
      return plain;
    }
    return Json.read(text).filter(JsonNode::isContainerNode).orElse(plain);
  }

  /** The token in the header or among the arguments, which it is taken out of. */
  static String takeToken(Context ctx, ObjectNode arguments) {
    JsonNode inBody = arguments.remove("token");
    String header = ctx.header("Authorization");
    if (header != null && header.startsWith("Bearer ")) {
      return header.substring("Bearer ".length()).strip();
    }
    return inBody == null ? "" : inBody.asText();
  }
}
