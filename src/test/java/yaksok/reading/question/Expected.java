package yaksok.reading.question;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** What a question of {@code questions.tsv} must become, in that file's own notation. */
record Expected(List<String> kinds, List<String> facts) {
  static Expected of(String text) {
    List<String> parts = List.of(text.split(" ", -1));
    return new Expected(List.of(parts.get(0).split("\\|", -1)), parts.subList(1, parts.size()));
  }

  /** How the query differs; empty where it does not. */
  List<String> differences(Query query) {
    List<String> different = new ArrayList<>();
    if (!kinds.contains(query.kind().code())) {
      different.add("kind " + query.kind().code());
    }
    if (query.kind() == Kind.UNCLEAR) {
      return query.periods().isEmpty() ? different : List.of("an unclear question with a period");
    }
    facts.stream().filter(fact -> !holds(fact, query)).forEach(different::add);
    boolean fixed = facts.stream().anyMatch(fact -> period(fact).isPresent() || fact.contains("+"));
    if (!fixed && !query.periods().isEmpty()) {
      different.add("period " + query.periods());
    }
    if (query.yesNo() != facts.contains("yes")) {
      different.add("yes or no");
    }
    return different;
  }

  private static boolean holds(String fact, Query query) {
    int equals = fact.indexOf('=');
    String value = fact.substring(equals + 1);
    return switch (equals < 0 ? fact : fact.substring(0, equals)) {
      case "-" -> query.basis() == null;
      case "term", "to-date" -> query.basis() != null && fact.equals(query.basis().code());
      case "yes" -> query.yesNo();
      case "asof" -> query.asOf().equals(LocalDate.parse(value));
      case "words" -> query.words().equals(List.of(value.split("\\+", -1)));
      case "src" -> value.equals(query.budgetSource());
      case "field" -> CardField.valueOf(value) == query.field();
      case "card" -> new CardChoice.Numbered(value, null).equals(withoutTerm(query.card()));
      default -> periods(fact).equals(query.periods());
    };
  }

  private static Object withoutTerm(@Nullable Object choice) {
    return choice instanceof CardChoice.Numbered numbered
        ? new CardChoice.Numbered(numbered.number(), null)
        : String.valueOf(choice);
  }

  private static List<Period> periods(String fact) {
    return List.of(fact.split("\\+", -1)).stream().flatMap(each -> period(each).stream()).toList();
  }

  private static Optional<Period> period(String fact) {
    if (fact.matches("\\d{4}")) {
      return Optional.of(Period.year(Integer.parseInt(fact)));
    }
    if (fact.matches("\\d{4}H[12]")) {
      return Optional.of(Period.half(year(fact), fact.charAt(5) - '0'));
    }
    if (fact.matches("\\d{4}Q[1-4]")) {
      return Optional.of(new Quarter(year(fact), fact.charAt(5) - '0').period());
    }
    if (fact.matches("\\d{4}-\\d{2}")) {
      return Optional.of(Period.month(YearMonth.parse(fact)));
    }
    if (fact.matches("\\d{4}-\\d{2}-\\d{2}(\\.\\..*)?")) {
      String to = fact.contains("..") ? fact.substring(12) : fact;
      return Optional.of(new Period(LocalDate.parse(fact.substring(0, 10)), LocalDate.parse(to)));
    }
    return Optional.empty();
  }

  private static int year(String fact) {
    return Integer.parseInt(fact.substring(0, 4));
  }

  @Override
  public String toString() {
    return kinds.stream().collect(joining("|")) + " " + String.join(" ", facts);
  }
}
