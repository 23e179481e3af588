package yaksok.reading.date;

/** A day found at a place of the text, and where it ends. */
record Front(Day day, int end) {}
