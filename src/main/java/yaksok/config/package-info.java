/** The settings: typed, immutable, all faults reported at once. */
@NullMarked
package yaksok.config;

import org.jspecify.annotations.NullMarked;
