/** What all readers share: spelling made uniform, and word lists from the resources. */
@NullMarked
package yaksok.reading.text;

import org.jspecify.annotations.NullMarked;
