package yaksok.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yaksok.desk.meeting.AttendeeLines;
import yaksok.desk.meeting.AttendeeWords;
import yaksok.domain.Language;
import yaksok.domain.card.Attendees;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.words.Words;

/** {@code attendees}: reads one attendee text per line of standard input, as a log would. */
@Command(name = "attendees", mixinStandardHelpOptions = true)
public final class AttendeesCommand implements Callable<Integer> {
  private final AttendeeReader reader = new AttendeeReader();
  private final AttendeeLines lines;
  private final Words words;
  private final Language language;
  private final Console console;

  @Option(names = "--json", descriptionKey = "attendees.json")
  private boolean json;

  /**
   * @param language of the lines that are not JSON
   */
  public AttendeesCommand(AttendeeLines lines, Words words, Language language, Console console) {
    this.lines = lines;
    this.words = words;
    this.language = language;
    this.console = console;
  }

  @Override
  public Integer call() {
    console.eachLine(line -> print(reader.read(lines.text(line))));
    return 0;
  }

  private void print(Attendees attendees) {
    console.print(
        json ? lines.json(attendees) : words.say(language, AttendeeWords.said(attendees)));
  }
}
