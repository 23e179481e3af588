/** The use cases that keep a card: its plan, results, status and who answers for it. */
@NullMarked
package yaksok.desk.keep;

import org.jspecify.annotations.NullMarked;
