package yaksok.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * When an office wants to be reminded.
 *
 * @param leads days before a quarter's last, each 1 or more, longest first
 * @param hour the time of day at which anything is sent
 * @param zone the office's zone
 */
public record NoticeRules(List<Integer> leads, LocalTime hour, ZoneId zone) {
  /** As rules.md has it: 30, 14 and 5 days before, at 09:00 in Seoul. */
  public static final NoticeRules DEFAULT =
      new NoticeRules(List.of(30, 14, 5), LocalTime.of(9, 0), ZoneId.of("Asia/Seoul"));

  /**
   * @throws IllegalArgumentException where there is no lead, or one below 1
   */
  public NoticeRules {
    leads = leads.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    if (leads.isEmpty() || leads.get(leads.size() - 1) < 1) {
      throw new IllegalArgumentException("leads are days before a quarter's last: " + leads);
    }
  }

  /** The moment of that day at which messages are sent. */
  public Instant momentOf(LocalDate day) {
    return day.atTime(hour).atZone(zone).toInstant();
  }

  /** The office's day at that instant. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }
}
