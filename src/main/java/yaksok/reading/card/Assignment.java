package yaksok.reading.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;
import yaksok.domain.card.Result;
import yaksok.domain.time.Period;

/** Gives imported records to the indicators that they count towards (rules.md, "Indicators"). */
final class Assignment {
  private final List<Target> targets;
  private final @Nullable Printed printed;
  private final Period term;
  private final Findings findings;

  Assignment(List<Target> targets, @Nullable Printed printed, Period term, Findings findings) {
    this.targets = targets;
    this.printed = printed;
    this.term = term;
    this.findings = findings;
  }

  /** What the records count towards, and the figures that stand for those left open. */
  record Outcome(List<Indicator> indicators, List<Meeting> meetings) {}

  Outcome assign(List<Meeting> meetings) {
    return targets.size() == 1 ? toTheOnly(meetings) : byWords(meetings);
  }

  private Outcome toTheOnly(List<Meeting> meetings) {
    List<Meeting> counted = meetings.stream().map(each -> each.withCounts(List.of(1))).toList();
    boolean byRecords = targets.get(0).measure() == Measure.RECORDS;
    if (byRecords) {
      sayDifference(counted);
    }
    return new Outcome(List.of(indicator(0, !byRecords)), counted);
  }

  private void sayDifference(List<Meeting> counted) {
    Long actual = actual(0);
    long records = countedBy(counted, 1);
    if (actual != null && actual != records) {
      findings.assume("actual-differs", targets.get(0).name(), actual, records);
    }
  }

  private Outcome byWords(List<Meeting> meetings) {
    Attempt all = attempt(meetings, each -> true);
    Attempt counting = attempt(meetings, each -> each.measure() == Measure.RECORDS);
    Attempt better = counting.open().size() < all.open().size() ? counting : all;
    List<Meeting> counted = better.meetings().stream().map(each -> settled(each, better)).toList();
    say(counted, better.open());
    List<Indicator> indicators =
        IntStream.range(0, targets.size())
            .mapToObj(i -> indicator(i, better.open().contains(i + 1) || !isCounting(i)))
            .toList();
    return new Outcome(indicators, counted);
  }

  /** Records given by their titles' words, and the positions whose printed actual that misses. */
  private record Attempt(List<Meeting> meetings, List<Integer> open) {}

  private Attempt attempt(List<Meeting> meetings, Predicate<Target> competing) {
    List<Meeting> tried =
        meetings.stream().map(each -> each.withCounts(best(each, competing))).toList();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Long actual = actual(i);
      if (isCounting(i) && actual != null && actual != countedBy(tried, i + 1)) {
        open.add(i + 1);
      }
    }
    return new Attempt(tried, open);
  }

  private boolean isCounting(int index) {
    return targets.get(index).measure() == Measure.RECORDS;
  }

  private Meeting settled(Meeting meeting, Attempt attempt) {
    boolean counts =
        meeting.counts().stream()
            .allMatch(each -> isCounting(each - 1) && !attempt.open().contains(each));
    return counts ? meeting : meeting.withCounts(List.of());
  }

  private void say(List<Meeting> counted, List<Integer> open) {
    if (counted.isEmpty()) {
      return;
    }
    boolean given = counted.stream().anyMatch(each -> !each.counts().isEmpty());
    long left = counted.stream().filter(each -> each.counts().isEmpty()).count();
    if (given) {
      findings.assume("by-words", targets.size());
    }
    if (left > 0) {
      findings.assume("left-open", left);
    }
    for (int position : open) {
      findings.assume("as-printed", targets.get(position - 1).name());
    }
  }

  /** The position of the one indicator that the title shares most words with, if any. */
  private List<Integer> best(Meeting meeting, Predicate<Target> competing) {
    int most = 0;
    List<Integer> best = List.of();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      int shared = competing.test(target) ? SharedWords.between(meeting.title(), target.name()) : 0;
      if (shared > most) {
        most = shared;
        best = List.of(i + 1);
      } else if (shared == most && shared > 0) {
        best = List.of();
      }
    }
    return best;
  }

  private long countedBy(List<Meeting> meetings, int position) {
    LocalDate asOf = printed == null ? term.to() : printed.asOf();
    return meetings.stream()
        .filter(each -> each.counts().contains(position) && !each.date().isAfter(asOf))
        .count();
  }

  private @Nullable Long actual(int index) {
    return printed == null ? null : printed.indicators().get(index).actual();
  }

  /** The indicator, with its printed actual as one result where the records don't make it up. */
  private Indicator indicator(int index, boolean byPrinted) {
    Indicator indicator = targets.get(index).indicator();
    Long actual = actual(index);
    if (!byPrinted || printed == null || actual == null || actual == 0) {
      return indicator;
    }
    LocalDate until = printed.asOf().isBefore(term.from()) ? term.from() : printed.asOf();
    if (targets.get(index).measure() != Measure.RECORDS) {
      findings.assume("as-result", indicator.name(), actual, indicator.unit());
    }
    return indicator.withResults(List.of(new Result(new Period(term.from(), until), actual, null)));
  }
}
