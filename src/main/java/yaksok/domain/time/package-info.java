/** Days, periods, quarters and the office's business days. */
@NullMarked
package yaksok.domain.time;

import org.jspecify.annotations.NullMarked;
