/** Answers questions about cards: the numbers, what they rest on, and the records behind them. */
@NullMarked
package yaksok.desk.answer;

import org.jspecify.annotations.NullMarked;
