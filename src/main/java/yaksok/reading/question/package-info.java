/** The grammar of questions: what somebody asks, as a typed query. */
@NullMarked
package yaksok.reading.question;

import org.jspecify.annotations.NullMarked;
