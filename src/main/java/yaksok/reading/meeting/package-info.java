/** The line that logs a meeting, as a draft. */
@NullMarked
package yaksok.reading.meeting;

import org.jspecify.annotations.NullMarked;
