package yaksok.desk;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The components of a record as text, to tell what a change made of it. */
final class MemoryFields {
  private MemoryFields() {}

  /** By name; a component that is null has no key, and the meetings of a card stand apart. */
  static Map<String, String> of(@Nullable Record subject) {
    Map<String, String> fields = new TreeMap<>();
    if (subject == null) {
      return fields;
    }
    for (RecordComponent component : subject.getClass().getRecordComponents()) {
      Object value = valueOf(subject, component);
      if (value != null && !component.getName().equals("meetings")) {
        fields.put(component.getName(), value instanceof Number ? "" + value : quoted(value));
      }
    }
    return fields;
  }

  private static @Nullable Object valueOf(Record subject, RecordComponent component) {
    try {
      return component.getAccessor().invoke(subject);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String quoted(Object value) {
    return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
