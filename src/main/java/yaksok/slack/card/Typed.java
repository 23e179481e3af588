package yaksok.slack.card;

import yaksok.desk.keep.CardOrder;
import yaksok.domain.Message;

/** What was typed after {@code /card}. */
sealed interface Typed {
  /** Nothing, or only the card's number. */
  record Glance() implements Typed {}

  record Help() implements Typed {}

  /** What will be reminded of. */
  record Reminders() implements Typed {}

  record Order(CardOrder order) implements Typed {}

  /** A subcommand whose argument can't be taken as it is. */
  record Wrong(Message why) implements Typed {}

  /** Any other words. */
  record Question() implements Typed {}
}
