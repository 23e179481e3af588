/** The {@code /card} command: a question, or one of the subcommands that keep a card. */
@NullMarked
package yaksok.slack.card;

import org.jspecify.annotations.NullMarked;
