/** Taking cards into the store and giving them out as documents. */
@NullMarked
package yaksok.desk.card;

import org.jspecify.annotations.NullMarked;
