/** What is to be sent to whom and when, worked out from cards and a calendar. */
@NullMarked
package yaksok.domain.notice;

import org.jspecify.annotations.NullMarked;
