package yaksok.desk.meeting;

import org.jspecify.annotations.Nullable;

/** All that can be done to meetings, each by its own use case. */
public record MeetingDesk(
    PrepareForm form,
    LogMeeting log,
    EditMeeting edit,
    UndoChange undo,
    DeleteMeeting delete,
    RestoreMeeting restore,
    ConfirmPlanned planned,
    ListMeetings list,
    MeetingHistory history,
    RedactName redact) {
  /**
   * Does what a button says to a stored meeting.
   *
   * @param reason for a change in a closed quarter; null where none is given
   */
  public Outcome carryOut(Asker asker, Intent intent, @Nullable String reason) {
    MeetingKey key = intent.key();
    CardName card = CardName.of(key.card());
    return switch (intent.kind()) {
      case DELETE -> delete.delete(asker, card, key.meeting(), reason);
      case RESTORE -> restore.restore(asker, card, key.meeting(), reason);
      case UNDO -> undo.undo(asker, key, intent.revision(), reason);
      case HELD -> planned.held(asker, key, reason);
      case CANCELLED -> planned.cancelled(asker, key, reason);
    };
  }

  public static MeetingDesk of(Office office) {
    return new MeetingDesk(
        new PrepareForm(office),
        new LogMeeting(office),
        new EditMeeting(office),
        new UndoChange(office),
        new DeleteMeeting(office),
        new RestoreMeeting(office),
        new ConfirmPlanned(office),
        new ListMeetings(office),
        new MeetingHistory(office),
        new RedactName(office));
  }
}
