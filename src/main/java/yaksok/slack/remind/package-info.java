/** The buttons on reminders. */
@NullMarked
package yaksok.slack.remind;

import org.jspecify.annotations.NullMarked;
