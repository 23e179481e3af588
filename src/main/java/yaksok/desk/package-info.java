/** The use cases, what they answer with, and the ports they need. */
@NullMarked
package yaksok.desk;

import org.jspecify.annotations.NullMarked;
