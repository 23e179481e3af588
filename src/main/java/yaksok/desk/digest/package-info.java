/** Digests: what an owner's cards and a closed quarter come to, in one message a person. */
@NullMarked
package yaksok.desk.digest;

import org.jspecify.annotations.NullMarked;
