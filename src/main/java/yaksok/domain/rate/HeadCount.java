package yaksok.domain.rate;

import java.util.List;
import java.util.Objects;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;

/**
 * Attendances over several records (연인원), and of how many records they are known (rules.md,
 * "Attendees").
 *
 * @param attendances the sum of the known head counts: attendances, not persons
 * @param known how many of the records have a head count
 * @param of how many records there are
 * @param approximate whether any of the counts is about (약, 여)
 */
public record HeadCount(long attendances, int known, int of, boolean approximate) {
  public static HeadCount of(List<Meeting> records) {
    List<Attendees> counted =
        records.stream().map(Meeting::attendees).filter(each -> each.headcount() != null).toList();
    return new HeadCount(
        counted.stream()
            .map(Attendees::headcount)
            .filter(Objects::nonNull)
            .mapToLong(Integer::longValue)
            .sum(),
        counted.size(),
        records.size(),
        counted.stream().anyMatch(Attendees::approximate));
  }

  public int unknown() {
    return of - known;
  }
}
