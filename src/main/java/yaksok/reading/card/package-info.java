/** A card's text, as copied out of the office's document, into a card. Pure. */
@NullMarked
package yaksok.reading.card;

import org.jspecify.annotations.NullMarked;
