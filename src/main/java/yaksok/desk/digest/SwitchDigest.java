package yaksok.desk.digest;

import java.time.Instant;
import java.util.List;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Button;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Language;
import yaksok.domain.Message;

/** Turns a member's own digests off, and on again; reminders are another matter. */
public final class SwitchDigest {
  private final UnitOfWork work;

  public SwitchDigest(UnitOfWork work) {
    this.work = work;
  }

  /** Safe to repeat. */
  public void turn(String member, boolean on) {
    work.<Boolean>write(
        ports -> {
          ports.reminders().setDigestOff(member, !on);
          return true;
        });
  }

  /**
   * The same for a wish that was delivered to us, which is spent with it.
   *
   * @param delivery its id
   * @return false where it was delivered before, and nothing was done
   */
  public boolean turn(String member, boolean on, String delivery, Instant at) {
    return work.write(
        ports -> {
          boolean isNew = ports.inbox().accept(delivery, at);
          if (isNew) {
            ports.reminders().setDigestOff(member, !on);
          }
          return isNew;
        });
  }

  /** What is said of it, with the way back. */
  public static Reply said(boolean on, Language language) {
    return new Reply(
        language,
        Reply.Audience.ASKER,
        List.of(
            new Reply.Headline(Message.of(on ? "digest.resumed" : "digest.stopped")),
            new Reply.Buttons(List.of(on ? stop() : resume()))));
  }

  static Button stop() {
    return Button.plain(Actions.STOP, "-", Message.of("digest.button.stop"));
  }

  private static Button resume() {
    return Button.plain(Actions.RESUME, "-", Message.of("digest.button.resume"));
  }
}
