package yaksok.desk.meeting;

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
