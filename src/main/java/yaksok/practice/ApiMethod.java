package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One method of the Web API: its arguments in, its answer out. */
@FunctionalInterface
interface ApiMethod {
  ObjectNode call(ObjectNode arguments);

  static ObjectNode ok() {
    return Json.object().put("ok", true);
  }

  static ObjectNode error(String code) {
    return Json.object().put("ok", false).put("error", code);
  }

  static ObjectNode error(Verdict verdict) {
    ObjectNode error = error(verdict.error());
    var messages = error.putObject("response_metadata").putArray("messages");
    verdict.messages().forEach(messages::add);
    if (verdict.error().startsWith("invalid_blocks")) {
      error.set("errors", messages.deepCopy());
    }
    return error;
  }
}
