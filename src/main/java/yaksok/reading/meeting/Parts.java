package yaksok.reading.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.reading.text.Spelling;
import yaksok.reading.text.WordLists;

/** Cuts a line at its bars and labels; a bar within a Slack token is part of the token. */
final class Parts {
  static final WordLists WORDS = new WordLists("/reading/meeting-lines.properties");
  private static final Map<Field, Set<String>> LABELS = labels();
  private static final Pattern TOKEN = Pattern.compile("<[@#!][^<>\\n]*>|<[a-z]+:[^<>\\n]*>");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=^|[\\s,;/|])(?:[-*•○◦●◎□■▪▶▷◆◇※☞·\\[(<]\\s?)?("
              + Stream.of(Field.values())
                  .map(field -> WORDS.alternatives(name(field)))
                  .collect(Collectors.joining("|"))
              + ")\\s?[\\])>]?\\s?:(?!//|\\d)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\s)[/,;·-]\\s*$|[,;]\\s*$");

  private Parts() {}

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static Map<Field, Set<String>> labels() {
    Map<Field, Set<String>> labels = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      labels.put(field, WORDS.words(name(field)));
    }
    return labels;
  }

  /** The parts in order; those between bars also where they are empty. */
  static List<Part> of(String line) {
    String plain = hidden(Spelling.aligned(line));
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || plain.charAt(i) == '|') {
        labelled(line.substring(from, i), plain.substring(from, i), parts);
        from = i + 1;
      }
    }
    return parts;
  }

  /** The same text with all Slack tokens blanked out. */
  private static String hidden(String plain) {
    return TOKEN.matcher(plain).replaceAll(token -> "\u0001".repeat(token.group().length()));
  }

  private static void labelled(String text, String plain, List<Part> parts) {
    Matcher label = LABEL.matcher(plain);
    @Nullable Field field = null;
    int from = 0;
    while (label.find()) {
      String before =
          SEPARATOR.matcher(text.substring(from, label.start())).replaceFirst("").strip();
      if (field != null || !before.isEmpty()) {
        parts.add(new Part(field, before));
      }
      field = field(label.group(1));
      from = label.end();
    }
    parts.add(new Part(field, text.substring(from).strip()));
  }

  private static Field field(String label) {
    String word = label.toLowerCase(Locale.ROOT);
    return LABELS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Field.DETAILS);
  }
}
