package yaksok.reading.attendee;

import yaksok.reading.text.WordLists;

/** The words of attendee texts, from their resource file. */
final class Vocabulary {
  static final WordLists WORDS = new WordLists("/reading/attendees.properties");

  private Vocabulary() {}
}
