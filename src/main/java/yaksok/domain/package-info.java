/** The card and its arithmetic. Pure: no input or output, no clock. */
@NullMarked
package yaksok.domain;

import org.jspecify.annotations.NullMarked;
