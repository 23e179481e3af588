package yaksok.reading.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A part of a line between bars, labels or line ends.
 *
 * @param field what its label says it is; null without a label
 * @param text without the label and the space around, perhaps empty
 */
record Part(@Nullable Field field, String text) {}
