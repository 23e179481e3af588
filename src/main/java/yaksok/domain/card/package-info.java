/** The card and what is written on it. */
@NullMarked
package yaksok.domain.card;

import org.jspecify.annotations.NullMarked;
