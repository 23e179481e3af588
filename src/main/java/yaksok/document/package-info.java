/** A card as a document: one class a format. */
@NullMarked
package yaksok.document;

import org.jspecify.annotations.NullMarked;
