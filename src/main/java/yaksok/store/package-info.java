/** The desk's ports over Jdbi, and the migrations. */
@NullMarked
package yaksok.store;

import org.jspecify.annotations.NullMarked;
