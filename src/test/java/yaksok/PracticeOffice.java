package yaksok;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yaksok.config.Settings;
import yaksok.desk.card.ImportCard;
import yaksok.document.CardJson;
import yaksok.domain.Language;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.card.CardReader;
import yaksok.words.Words;

/** The whole program on the practice workspace, with its store in a test's folder. */
final class PracticeOffice {
  private PracticeOffice() {}

  static Practice start(Path folder) {
    Words words = new Words();
    AttendeeReader attendees = new AttendeeReader();
    return Practice.start(
        settings(folder),
        new PracticeCard(
            (store, clock) ->
                new ImportCard(
                    store,
                    new CardReader(attendees::read)::read,
                    new CardJson(attendees::read)::read,
                    message -> words.say(Language.KO, message),
                    clock)),
        words,
        Clock.systemUTC());
  }

  private static Settings settings(Path folder) {
    return new Settings(
        new Settings.Slack(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            URI.create("http://127.0.0.1/api/")),
        Optional.empty(),
        "jdbc:sqlite:" + folder.resolve("practice.db"),
        0,
        ZoneId.of("Asia/Seoul"),
        Optional.empty(),
        Set.of(),
        Set.of(),
        "ko",
        new Settings.Reminders(List.of(30, 14, 5), LocalTime.of(9, 0), true, true),
        new Settings.Meetings(new Settings.MeetingRule("channel", "stewards"), Map.of()),
        List.of("완료", "정상추진", "부진", "미착수"),
        List.of());
  }
}
