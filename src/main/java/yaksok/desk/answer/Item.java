package yaksok.desk.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;

/** One of the things that an answer lists (contract.md, "ask --json"). */
public sealed interface Item {
  /** A record of the card; the link is the first of its evidence, null where it has none. */
  record Entry(int id, LocalDate date, String title, @Nullable String link) implements Item {
    static Entry of(Meeting meeting) {
      return new Entry(
          meeting.id(),
          meeting.date(),
          meeting.title(),
          meeting.evidence().isEmpty() ? null : meeting.evidence().get(0));
    }
  }

  /** A word or line as it stands on the card: a status, a title, one of its plans. */
  record Text(String text) implements Item {}

  /**
   * The figures of one period or of one indicator.
   *
   * @param value capped percent; null where there is no rate
   * @param raw percent before the cap; null where there is no rate
   * @param actual null where it is not known
   */
  record Figures(
      Message label,
      @Nullable BigDecimal value,
      @Nullable BigDecimal raw,
      @Nullable Long actual,
      OptionalLong target)
      implements Item {}

  /** What one indicator alone has of what was asked for, in its own unit. */
  record Share(String label, @Nullable Long value, String unit) implements Item {}

  /** Won from one source of funds. */
  record Funds(String source, long value) implements Item {}

  /** A card. */
  record CardLine(String number, String title, Period term) implements Item {}

  /** A card's first and last day. */
  record Term(Period period) implements Item {}
}
