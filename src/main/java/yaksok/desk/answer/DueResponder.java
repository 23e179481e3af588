package yaksok.desk.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Units;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;
import yaksok.domain.rate.Due;
import yaksok.domain.rate.Targets;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** "분기 마감 전에 몇 번 더?": what is missing by the end of a quarter. */
final class DueResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    Period term = asked.card().term();
    Period period = period(asked);
    Draft draft = asked.draft().on(null, period);
    if (period == null) {
      return draft.headline(noQuarter(asked)).small(basis(asked)).build();
    }
    if (!Targets.isWholeQuarters(period, term)) {
      return draft
          .headline(Message.of("answer.counts-only", Message.of("answer.target.none", period)))
          .small(basis(asked))
          .build();
    }
    Quarter quarter = Quarter.of(period.to());
    if (asked.isOfOneIndicator()) {
      one(draft, asked, quarter);
    } else {
      several(draft, asked, quarter);
    }
    planned(draft, asked, quarter);
    Period year = Period.year(quarter.year()).cutTo(term).orElseThrow();
    draft.small(basis(asked));
    return Footing.button(draft, asked, new Period(year.from(), end(asked, quarter))).build();
  }

  /** The period asked for, else the quarter that ends next; null where the term has none. */
  private static @Nullable Period period(Asked asked) {
    Period term = asked.card().term();
    Period named = asked.query().period();
    if (named != null) {
      return named.cutTo(term).orElse(null);
    }
    LocalDate day = asked.asOf().isBefore(term.from()) ? term.from() : asked.asOf();
    return Quarter.of(day).period().cutTo(term).filter(each -> each.contains(day)).orElse(null);
  }

  private static Message noQuarter(Asked asked) {
    Period named = asked.query().period();
    return named != null
        ? Message.of(
            "answer.gap.outside", Message.of("answer.label.period", named), asked.card().term())
        : Message.of("answer.due.over", asked.card().term());
  }

  private static void one(Draft draft, Asked asked, Quarter quarter) {
    String unit = asked.indicator().unit();
    Optional<Due> found = due(asked, asked.positions().get(0), quarter);
    draft.unit(unit);
    if (found.isEmpty()) {
      draft.headline(Message.of("answer.due.no-target", quarter));
      return;
    }
    Due due = found.get();
    draft.value(due.missing()).actual(due.actual().value()).target(OptionalLong.of(due.target()));
    Message made = Units.fraction(due.actual().value(), due.target(), unit);
    LocalDate end = end(asked, quarter);
    draft.headline(
        Phrases.yesNo(
            asked.query().yesNo(),
            !due.isMet(),
            due.isMet()
                ? Message.of("answer.due.met", quarter, end, made)
                : Message.of(
                    "answer.due", quarter, end, Units.quantity(due.missing(), unit), made)));
    draft.progress(due.actual().value(), due.target());
    if (due.proposed()) {
      draft.small(Message.of("answer.proposed"));
    }
  }

  private static void several(Draft draft, Asked asked, Quarter quarter) {
    List<Integer> positions = asked.positions();
    draft.items(
        positions.stream()
            .map(each -> Shares.of(asked.indicator(each), missing(asked, each, quarter)))
            .toList());
    draft.headline(Message.of("answer.due.several", quarter, end(asked, quarter)));
    draft.list(positions.stream().map(each -> line(asked, each, quarter)).toList());
    draft.small(Message.of("answer.proposed.unless-set"));
  }

  private static Message line(Asked asked, int position, Quarter quarter) {
    OptionalLong missing = missing(asked, position, quarter);
    String name = asked.indicator(position).name();
    return missing.isPresent()
        ? Message.of(
            "answer.indicator.remaining",
            name,
            Units.quantity(missing.getAsLong(), asked.indicator(position).unit()))
        : Message.of("answer.indicator.target.none", name);
  }

  private static OptionalLong missing(Asked asked, int position, Quarter quarter) {
    return due(asked, position, quarter).stream().mapToLong(Due::missing).findFirst();
  }

  /** What is due, where both the target and the actual are known. */
  private static Optional<Due> due(Asked asked, int position, Quarter quarter) {
    return Due.of(asked.card(), position, quarter, asked.asOf())
        .filter(due -> due.actual().isWhole());
  }

  /** The quarter's last day within the term. */
  private static LocalDate end(Asked asked, Quarter quarter) {
    return quarter.period().cutTo(asked.card().term()).orElseThrow().to();
  }

  private static void planned(Draft draft, Asked asked, Quarter quarter) {
    long planned =
        asked.card().meetings().stream()
            .filter(each -> each.state() == Meeting.State.PLANNED)
            .filter(each -> quarter.period().contains(each.date()))
            .filter(each -> !each.date().isBefore(asked.asOf()))
            .count();
    if (planned > 0) {
      draft.small(Message.of("answer.due.planned", planned));
    }
  }

  /** The small print of what is due at a quarter's end. */
  static Message basis(Asked asked) {
    return Message.of(
        "answer.basis.quarter", asked.asOf(), asked.card().number(), asked.card().title());
  }
}
