/** Dates and times of day as people type them. */
@NullMarked
package yaksok.reading.date;

import org.jspecify.annotations.NullMarked;
