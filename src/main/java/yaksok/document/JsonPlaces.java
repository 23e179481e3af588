package yaksok.document;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a JSON file each value begins, by its pointer ({@code /meetings/3/date}). */
final class JsonPlaces {
  private final Map<String, Integer> lines = new HashMap<>();

  private JsonPlaces() {}

  static JsonPlaces of(JsonParser parser) throws IOException {
    JsonPlaces places = new JsonPlaces();
    try (parser) {
      while (parser.nextToken() != null) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        places.lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
      }
    }
    return places;
  }

  /** The line of the value, else of the nearest one around it; from 1. */
  int line(String pointer) {
    String near = pointer;
    while (!near.isEmpty() && !lines.containsKey(near)) {
      near = near.substring(0, near.lastIndexOf('/'));
    }
    return lines.getOrDefault(near, 1);
  }
}
