/** Every sentence that people read, in Korean and English. */
@NullMarked
package yaksok.words;

import org.jspecify.annotations.NullMarked;
