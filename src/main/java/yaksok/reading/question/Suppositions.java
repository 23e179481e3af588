package yaksok.reading.question;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a question about a rate wants a yes or no to. */
final class Suppositions {
  /** What may stand behind the verb of a question that is one. */
  private static final Set<Tag> BEHIND =
      EnumSet.of(Tag.SUFFIX, Tag.COMMA, Tag.YESNO, Tag.SHOW, Tag.REACH, Tag.NOT);

  private Suppositions() {}

  /** What it supposes; null where it wants no yes or no. */
  static @Nullable Supposition of(Kind kind, Asked asked) {
    boolean judged = kind == Kind.RATE && asked.has(Tag.REACH) && !namesStatus(asked);
    if (!judged || asked.has(Tag.PERCENT, Tag.HOWMANY)) {
      return null;
    }
    List<BigDecimal> percents = percents(asked);
    boolean missed = asked.has(Tag.NOT);
    boolean plain = percents.isEmpty() && !missed;
    if ((percents.isEmpty() && asked.has(Tag.RATE)) || !(plain || endsInItsVerb(asked))) {
      return null;
    }
    BigDecimal percent = percents.isEmpty() ? null : percents.get(0);
    return new Supposition(missed, percent, asked.has(Tag.EXCEED));
  }

  /** The percentages that a question states. */
  static List<BigDecimal> percents(Asked asked) {
    return asked.tokens().stream()
        .filter(token -> token.is(Tag.PERCENTAGE))
        .map(token -> new BigDecimal(String.valueOf(token.value())))
        .distinct()
        .toList();
  }

  private static boolean namesStatus(Asked asked) {
    return asked.tokens().stream().anyMatch(token -> token.is(Tag.STATUS) && !token.is(Tag.REACH));
  }

  /** "미달인가요?", "did we miss it?", but not "미달한 해는?". */
  private static boolean endsInItsVerb(Asked asked) {
    List<Token> tokens = asked.tokens();
    int verb = tokens.size() - 1;
    while (verb >= 0 && !tokens.get(verb).is(Tag.REACH) && !tokens.get(verb).is(Tag.NOT)) {
      verb--;
    }
    return asked.has(Tag.YESNO)
        || tokens.subList(verb + 1, tokens.size()).stream()
            .allMatch(token -> token.tags().stream().anyMatch(BEHIND::contains));
  }
}
