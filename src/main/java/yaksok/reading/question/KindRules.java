package yaksok.reading.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which kind of question it is: the first rule of {@code kinds.txt} that fits all of its words. */
final class KindRules {
  /**
   * A rule.
   *
   * @param allowed what may be among the words: any other leaves the question to the next rule
   */
  private record Rule(Kind kind, Predicate<Asked> clue, Set<Tag> allowed) {
    boolean fits(Asked asked) {
      return asked.hasOnly(allowed) && clue.test(asked);
    }
  }

  private static final List<Rule> RULES =
      Resources.lines("kinds.txt").stream().map(KindRules::rule).toList();

  private KindRules() {}

  /** The kind of the question; empty where no rule fits. */
  static Optional<Kind> kind(Asked asked) {
    return RULES.stream().filter(rule -> rule.fits(asked)).map(Rule::kind).findFirst();
  }

  private static Rule rule(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    Set<Tag> allowed = EnumSet.copyOf(TagGroups.ALWAYS);
    for (String tag : line.substring(colon + 1).strip().split(" ", -1)) {
      allowed.addAll(tag.equals("TIME") ? TagGroups.TIME : Set.of(Tag.valueOf(tag)));
    }
    return new Rule(Kind.valueOf(head[0]), Clues.named(head[1]), allowed);
  }
}
