/** Words into values: cards, attendees, dates and questions. Pure. */
@NullMarked
package yaksok.reading;

import org.jspecify.annotations.NullMarked;
