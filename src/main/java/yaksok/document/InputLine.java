package yaksok.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A line of input: one that starts with a quotation mark is a JSON string, line breaks and all. */
final class InputLine {
  private static final ObjectMapper READER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private InputLine() {}

  static String text(String line) {
    if (!line.startsWith("\"")) {
      return line;
    }
    try {
      return READER.readValue(line, String.class);
    } catch (JsonProcessingException e) {
      // Not JSON after all: somebody's text simply begins with a quotation mark.
      return line;
    }
  }
}
