/** The grammar of attendee texts: who and how many took part. */
@NullMarked
package yaksok.reading.attendee;

import org.jspecify.annotations.NullMarked;
