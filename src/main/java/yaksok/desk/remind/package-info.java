/** Reminders: what is due, who is told, and that each is told once. */
@NullMarked
package yaksok.desk.remind;

import org.jspecify.annotations.NullMarked;
