/** Counting, rates, quarterly targets and the derived status. */
@NullMarked
package yaksok.domain.rate;

import org.jspecify.annotations.NullMarked;
