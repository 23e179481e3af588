/** The program: main and the composition root. */
@NullMarked
package yaksok;

import org.jspecify.annotations.NullMarked;
