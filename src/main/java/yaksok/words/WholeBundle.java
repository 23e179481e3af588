package yaksok.words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is said in one language, in one bundle: for what looks its own words up. */
final class WholeBundle extends ResourceBundle {
  private final List<ResourceBundle> parts;

  WholeBundle(List<ResourceBundle> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return parts.stream()
        .filter(part -> part.containsKey(key))
        .findFirst()
        .map(part -> part.getObject(key))
        .orElse(null);
  }

  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = new LinkedHashSet<>();
    parts.forEach(part -> keys.addAll(part.keySet()));
    return Collections.enumeration(keys);
  }
}
