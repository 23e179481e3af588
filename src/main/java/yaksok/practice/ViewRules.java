package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Checks a modal or Home tab against the limits that Slack enforces. */
final class ViewRules {
  private static final int BLOCKS = 100;

  private ViewRules() {}

  static Verdict check(JsonNode view) {
    Faultfinder faults = new Faultfinder();
    String type = Json.text(view, "type");
    if (!view.isObject() || !(type.equals("modal") || type.equals("home"))) {
      faults.add("must provide a view of type modal or home", "/view/type");
      return Verdict.of("invalid_arguments", faults.found());
    }
    faults.longest(view, "private_metadata", 3000, "/view");
    faults.longest(view, "callback_id", 255, "/view");
    if (type.equals("modal")) {
      modal(view, faults);
    }
    if (!view.path("blocks").isArray()) {
      faults.add("missing required field: blocks", "/view");
    }
    List<String> found =
        Stream.concat(
                faults.found().stream(), BlockRules.ofView(view.path("blocks"), BLOCKS).stream())
            .toList();
    return Verdict.of("invalid_arguments", found);
  }

  private static void modal(JsonNode view, Faultfinder faults) {
    faults.plain(view, "title", 24, "/view");
    faults.optionalPlain(view, "submit", 24, "/view");
    faults.optionalPlain(view, "close", 24, "/view");
    boolean inputs =
        Json.stream(view.path("blocks")).anyMatch(b -> Json.text(b, "type").equals("input"));
    if (inputs && !view.has("submit")) {
      faults.add("missing required field: submit", "/view");
    }
  }
}
