package yaksok.desk.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply.Audience;
import yaksok.desk.meeting.NamesSeen;
import yaksok.domain.Language;
import yaksok.reading.question.CardChoice;
import yaksok.reading.question.Query;

/**
 * Who asks, when and where: what decides an answer besides the question itself.
 *
 * @param today the day of the question in the office's zone
 * @param language of the asker, for a question that has no letters to tell its own by
 * @param card the card named outside the question ({@code ask --card}); null where none is
 * @param channel id of the Slack channel the question is asked in; null outside Slack
 * @param member Slack member id; null outside Slack
 * @param audience who is to see the reply
 * @param names the records that the asker may search by names of people
 * @param previous the last question of the same thread; null where the thread starts
 */
public record Asker(
    LocalDate today,
    Language language,
    @Nullable CardChoice card,
    @Nullable String channel,
    @Nullable String member,
    Audience audience,
    NamesSeen names,
    @Nullable Query previous) {
  /** Somebody at the command line, who has the store itself and so may see everything in it. */
  public static Asker operator(LocalDate today, Language language, @Nullable CardChoice card) {
    return new Asker(today, language, card, null, null, Audience.ASKER, NamesSeen.ALL, null);
  }
}
