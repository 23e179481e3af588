package yaksok.slack.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.meeting.MeetingForm;
import yaksok.slack.Caller;

/**
 * What a form carries along unseen.
 *
 * @param through what opened it
 * @param card that it showed as chosen; null for none
 * @param date that it showed as chosen
 * @param until that it showed as chosen; null where it showed none
 * @param meeting the id of the meeting that it edits; null for a new one
 * @param anyway whether a similar meeting was asked about already
 * @param origin where it was opened, and where its confirmation goes
 * @param openedAt seconds since 1970: an address to answer at expires after half an hour
 */
record FormState(
    Change.Through through,
    @Nullable String card,
    @Nullable String date,
    @Nullable String until,
    @Nullable Integer meeting,
    boolean anyway,
    Where origin,
    long openedAt) {
  private static final int PARTS = 10;
  private static final long ADDRESS_LASTS = 29 * 60;

  static FormState opened(Change.Through through, Where origin, long at) {
    return new FormState(through, null, null, null, null, false, origin, at);
  }

  FormState showing(MeetingForm form) {
    return new FormState(
        through,
        text(form.card()),
        text(form.date()),
        text(form.until()),
        form.meeting(),
        anyway,
        origin,
        openedAt);
  }

  FormState asked() {
    return new FormState(through, card, date, until, meeting, true, origin, openedAt);
  }

  /** As it stands for the form sent back: on another card or day nothing was asked about yet. */
  FormState of(MeetingForm form) {
    boolean same =
        Objects.equals(card, text(form.card())) && Objects.equals(date, text(form.date()));
    return new FormState(through, card, date, until, meeting, anyway && same, origin, openedAt);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** Where the confirmation goes, now that the address may have expired. */
  Where answerAt(long now) {
    return now - openedAt < ADDRESS_LASTS
        ? origin
        : new Where(null, origin.channel(), origin.thread());
  }

  Caller from(Caller submitter) {
    return new Caller(
        submitter.user(), origin.channel(), submitter.language(), submitter.standing());
  }

  /** As Slack keeps it with the form: one part a line. */
  String text() {
    return Stream.of(
            through.name(),
            card,
            date,
            meeting == null ? null : meeting.toString(),
            anyway ? "anyway" : null,
            origin.responseUrl(),
            origin.channel(),
            origin.thread(),
            String.valueOf(openedAt),
            until)
        .map(part -> part == null ? "" : part)
        .collect(Collectors.joining("\n"));
  }

  /** What {@link #text} wrote. */
  static FormState parse(String text) {
    List<String> parts = Arrays.asList(text.split("\n", PARTS));
    return new FormState(
        Change.Through.valueOf(parts.get(0)),
        orNull(parts.get(1)),
        orNull(parts.get(2)),
        parts.size() < PARTS ? null : orNull(parts.get(9)),
        parts.get(3).isEmpty() ? null : Integer.valueOf(parts.get(3)),
        !parts.get(4).isEmpty(),
        new Where(orNull(parts.get(5)), orNull(parts.get(6)), orNull(parts.get(7))),
        Long.parseLong(parts.get(8)));
  }

  private static @Nullable String orNull(String part) {
    return part.isEmpty() ? null : part;
  }
}
