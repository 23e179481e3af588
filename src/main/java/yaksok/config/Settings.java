package yaksok.config;

import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of one program, typed and checked (contract.md, "Settings").
 *
 * @param channel channel id for reminders of cards that name none
 * @param db address of the store
 * @param port 0 to 65535; 0 takes a free one
 * @param zone the office's
 * @param now where the clock starts, if not at the present
 * @param admins Slack member ids
 * @param planning Slack member ids
 * @param lang {@code ko} or {@code en}
 * @param meetings who may do what to meetings
 * @param statuses what a card's status can be set to
 * @param holidays the office's own lines of holidays: a day with its name, {@code 2026-05-04 재량휴무},
 *     or a year, {@code 2031}, whose public holidays are all listed
 */
public record Settings(
    Slack slack,
    Optional<String> channel,
    String db,
    int port,
    ZoneId zone,
    Optional<Instant> now,
    Set<String> admins,
    Set<String> planning,
    String lang,
    Reminders reminders,
    Meetings meetings,
    List<String> statuses,
    List<String> holidays) {
  /** The same settings on another store. */
  public Settings withStore(String url) {
    return new Settings(
        slack, channel, url, port, zone, now, admins, planning, lang, reminders, meetings, statuses,
        holidays);
  }

  /** What connects to a workspace; tokens never appear in its text. */
  public record Slack(
      Optional<String> botToken,
      Optional<String> signingSecret,
      Optional<String> appToken,
      URI apiUrl) {
    public boolean isSocketMode() {
      return appToken.isPresent();
    }

    @Override
    public String toString() {
      return "Slack[apiUrl=" + apiUrl + "]";
    }
  }

  /**
   * What is sent unasked, and when.
   *
   * @param leads days before a quarter's last day
   * @param at time of day in the office's zone
   * @param ownersDigest whether owners get one each week
   * @param planningDigest whether the planning department gets one each quarter
   */
  public record Reminders(
      List<Integer> leads, LocalTime at, boolean ownersDigest, boolean planningDigest) {}

  /**
   * Who may log and edit meetings.
   *
   * @param channels other rules of single channels, by the channel's id
   */
  public record Meetings(MeetingRule everywhere, Map<String, MeetingRule> channels) {}

  /**
   * Who besides a card's owner and the administrators may do what, each as {@code stewards}, {@code
   * channel} or {@code workspace}.
   *
   * @param log who may log a meeting
   * @param edit who may edit what others logged
   */
  public record MeetingRule(String log, String edit) {}
}
