package yaksok.desk.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yaksok.desk.GivenBack;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.desk.card.CardFinder.Found;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Logs a meeting, from one typed line or from the form. */
public final class LogMeeting {
  private final Office office;
  private final Filing filing;

  public LogMeeting(Office office) {
    this.office = office;
    this.filing = new Filing(office);
  }

  /** Logs what one line says, or says why not; without a title, the form is wanted. */
  public Outcome line(Asker asker, String typed) {
    return line(asker, Retry.of(typed));
  }

  /** Logs a line with the answer to what was asked about it. */
  public Outcome line(Asker asker, Retry retry) {
    if (asker.guest()) {
      return refusedGuest(asker, retry);
    }
    return line(asker, Reading.line(retry.line(), office.today()), retry);
  }

  private Outcome line(Asker asker, Line line, Retry asked) {
    Retry retry = dated(line, asked);
    if (retry.date() == null && line.day() instanceof Line.Impossible impossible) {
      return refused(asker, List.of(new Fault(MeetingField.DATE, impossible.why())), retry);
    }
    if (retry.date() == null && line.day() instanceof Line.Open open) {
      return new Outcome.Said(Questions.whichDay(asker.language(), open, retry));
    }
    if (line.title().isBlank()) {
      return new Outcome.FormWanted(filledIn(asker, line, retry));
    }
    Found found = find(asker, line, retry);
    return found instanceof Found.One one
        ? store(asker, one.card().key(), line, retry)
        : new Outcome.Said(CardQuestion.reply(asker.language(), found, retry));
  }

  /**
   * Logs what a message asks for. Where it is delivered again nothing is said, whatever came of it:
   * a question, a refusal or the offer of a form as little as a record.
   */
  public Outcome said(Asker asker, Retry retry) {
    Outcome outcome = line(asker, retry);
    boolean first =
        outcome.isStored() || office.work().<Boolean>write(ports -> office.isNew(ports, asker));
    return first ? outcome : new Outcome.Repeated();
  }

  private Found find(Asker asker, Line line, Retry retry) {
    CardKey chosen = retry.card();
    return office.find(
        asker, chosen == null ? CardName.ofNumber(line.card()) : CardName.of(chosen));
  }

  /** The line with the day that it means today, whenever what is asked about it is answered. */
  public Retry dated(Retry retry) {
    return dated(Reading.line(retry.line(), office.today()), retry);
  }

  private static Retry dated(Line line, Retry retry) {
    return retry.date() == null && line.day() instanceof Line.On on
        ? retry.on(on.date(), on.until())
        : retry;
  }

  /** The form as it is filled in from a line. */
  public MeetingForm filledIn(Asker asker, Retry retry) {
    Line line = Reading.line(retry.line(), office.today());
    return filledIn(asker, line, dated(line, retry));
  }

  private MeetingForm filledIn(Asker asker, Line line, Retry retry) {
    if (!(find(asker, line, retry) instanceof Found.One one)) {
      return FormReading.filledIn(line.inQuarter(false), retry);
    }
    CardKey card = one.card().key();
    LocalDate date = retry.date();
    boolean closed = date != null && office.isClosed(card, date);
    return FormReading.filledIn(line.inQuarter(closed), retry.of(card));
  }

  /**
   * The form as it is filled in from a message that tells of a meeting.
   *
   * @param sent when it was written, by which its days are understood
   */
  public MeetingForm fromMessage(
      Asker asker, String typed, @Nullable String link, @Nullable Instant sent) {
    String first = typed.strip().lines().findFirst().orElse("");
    Line line = Reading.line(first, sent == null ? office.today() : office.dayOf(sent));
    MeetingForm form = filledIn(asker, line, dated(line, Retry.said(first, link)));
    boolean said = first.equals(typed.strip()) && form.title().length() <= DraftRules.LONGEST_TITLE;
    return said ? form : form.withDetails(typed.strip());
  }

  private Outcome store(Asker asker, CardKey key, Line line, Retry retry) {
    Filing.Answers answers =
        new Filing.Answers() {
          @Override
          public Outcome faulty(List<Fault> faults) {
            return refused(asker, faults, retry.of(key));
          }

          @Override
          public Outcome similar(Subject subject, List<Meeting> found) {
            return new Outcome.Said(
                Questions.similar(asker.language(), subject, found, office.today(), retry));
          }
        };
    LocalDate date = Objects.requireNonNull(retry.date());
    Line judged = line.inQuarter(office.isClosed(key, date));
    return filing.add(
        asker,
        key,
        Reading.draft(judged, retry),
        judged.reason().reason(),
        retry.anyway(),
        answers);
  }

  /**
   * Logs what the form says, or names its faults.
   *
   * @param anyway whether it is to be stored beside a similar meeting
   */
  public Outcome form(Asker asker, MeetingForm form, boolean anyway) {
    CardKey key = form.card();
    LocalDate date = form.date();
    if (key == null || date == null) {
      return new Outcome.Faulty(FormReading.missing(form));
    }
    Filing.Answers answers =
        new Filing.Answers() {
          @Override
          public Outcome faulty(List<Fault> faults) {
            return new Outcome.Faulty(faults);
          }

          @Override
          public Outcome similar(Subject subject, List<Meeting> found) {
            return new Outcome.Doubtful(
                Questions.similar(asker.language(), subject, found, office.today()));
          }
        };
    Draft draft = FormReading.draft(form, date, null);
    return filing.add(asker, key, draft, form.reason(), anyway, answers);
  }

  private Outcome refusedGuest(Asker asker, Retry retry) {
    return new Outcome.Said(GivenBack.below(office.refusedGuest(asker), retry.line()));
  }

  /** Where a reason is missing, the form asks for it, filled in with what the line says. */
  private static Outcome refused(Asker asker, List<Fault> faults, Retry retry) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(faults.get(0).message()));
    faults.stream().skip(1).forEach(each -> parts.add(new Reply.Line(each.message())));
    if (faults.stream().anyMatch(each -> each.field() == MeetingField.REASON)) {
      retry
          .value()
          .map(
              value ->
                  Button.primary(Actions.FORM, value, Message.of("meeting.button.reason.form")))
          .ifPresent(button -> parts.add(new Reply.Buttons(List.of(button))));
    }
    parts.addAll(GivenBack.returned(retry.line()));
    return new Outcome.Said(new Reply(asker.language(), Audience.ASKER, parts));
  }
}
