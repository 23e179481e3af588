package yaksok.desk.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.domain.rate.Basis;
import yaksok.domain.rate.Rate;
import yaksok.domain.time.Period;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;

/** An answer in the making: what is not set stays null. */
final class Draft {
  private final Query query;
  private final Asker asker;
  private final Kind kind;
  private final List<Reply.Part> parts = new ArrayList<>();
  private @Nullable String card;
  private @Nullable Basis basis;
  private @Nullable Period period;
  private @Nullable BigDecimal value;
  private @Nullable BigDecimal raw;
  private @Nullable Long actual;
  private @Nullable Long target;
  private @Nullable String unit;
  private @Nullable Integer known;
  private @Nullable Integer of;
  private @Nullable List<Item> items;
  private @Nullable List<Message> choices;

  Draft(Query query, Asker asker, Kind kind) {
    this.query = query;
    this.asker = asker;
    this.kind = kind;
  }

  Draft card(String number) {
    card = number;
    return this;
  }

  Draft on(@Nullable Basis measured, @Nullable Period days) {
    basis = measured;
    period = days;
    return this;
  }

  Draft value(long count) {
    value = BigDecimal.valueOf(count);
    return this;
  }

  Draft rate(Rate rate) {
    value = rate.capped();
    raw = rate.raw();
    return this;
  }

  Draft actual(long reached) {
    actual = reached;
    return this;
  }

  Draft target(OptionalLong promised) {
    target = promised.isPresent() ? promised.getAsLong() : null;
    return this;
  }

  Draft unit(String name) {
    unit = name;
    return this;
  }

  Draft known(int records, int ofAll) {
    known = records;
    of = ofAll;
    return this;
  }

  Draft items(List<? extends Item> listed) {
    items = List.copyOf(listed);
    return this;
  }

  Draft choices(List<Message> questions) {
    choices = questions;
    return this;
  }

  Draft say(Reply.Part part) {
    parts.add(part);
    return this;
  }

  Draft progress(Rate rate) {
    return say(new Reply.Progress(rate.capped().setScale(0, RoundingMode.DOWN).intValue()));
  }

  /** How far it is to a target; nothing where that is 0. */
  Draft progress(long reached, long promised) {
    return promised > 0 ? progress(Rate.of(reached, promised)) : this;
  }

  Draft headline(Message message) {
    return say(new Reply.Headline(message));
  }

  Draft small(Message message) {
    return say(new Reply.Small(message));
  }

  Draft list(List<Message> lines) {
    return lines.isEmpty() ? this : say(new Reply.Items(lines));
  }

  Answer build() {
    return new Answer(
        query.text(),
        query.language(),
        kind,
        card,
        basis,
        period,
        query.asOf(),
        value,
        raw,
        actual,
        target,
        unit,
        known,
        of,
        items,
        choices,
        query,
        new Reply(query.language(), asker.audience(), parts));
  }
}
