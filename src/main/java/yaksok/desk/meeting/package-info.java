/** Logging a meeting, and all that happens to it afterwards. */
@NullMarked
package yaksok.desk.meeting;

import org.jspecify.annotations.NullMarked;
