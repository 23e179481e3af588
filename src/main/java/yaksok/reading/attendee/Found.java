package yaksok.reading.attendee;

/** A token, and where it ends in the text. */
record Found(Token token, int end) {}
