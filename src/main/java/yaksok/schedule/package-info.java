/** What runs by the clock: reminder rounds and outbox delivery. */
@NullMarked
package yaksok.schedule;

import org.jspecify.annotations.NullMarked;
