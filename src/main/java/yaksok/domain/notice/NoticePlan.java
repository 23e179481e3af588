package yaksok.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yaksok.domain.time.OfficeCalendar;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** When a quarter is reminded of (rules.md, "Reminders"): its stages, on business days. */
public final class NoticePlan {
  /** How often one quarter's reminder can be put off. */
  public static final int SNOOZES = 2;

  private final NoticeRules rules;
  private final OfficeCalendar calendar;

  public NoticePlan(NoticeRules rules, OfficeCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  public NoticeRules rules() {
    return rules;
  }

  public OfficeCalendar calendar() {
    return calendar;
  }

  /** Whether it is a business day's hour of sending, or later that day. */
  public boolean isOpen(Instant now) {
    LocalDate today = rules.dayOf(now);
    return calendar.isBusinessDay(today) && !now.isBefore(rules.momentOf(today));
  }

  /** The last day of the quarter within the term; empty where they do not meet. */
  public static Optional<LocalDate> lastDay(Period term, Quarter quarter) {
    return quarter.period().cutTo(term).map(Period::to);
  }

  /** The moments of a quarter that nobody has put off, oldest first. */
  public List<Moment> moments(Period term, Quarter quarter) {
    return moments(term, quarter, List.of());
  }

  /**
   * The moments of a quarter, oldest first. Stages that fall on one day are one, the latest of
   * them; a stage before the term begins is none.
   *
   * @param postponed in the order in which they were asked for
   */
  public List<Moment> moments(Period term, Quarter quarter, List<Postponement> postponed) {
    Optional<LocalDate> lastDay = lastDay(term, quarter);
    if (lastDay.isEmpty()) {
      return List.of();
    }
    List<Moment> moments = stages(term, lastDay.get());
    for (int i = 0; i < postponed.size(); i++) {
      moments = postpone(moments, postponed.get(i), Moment.AGAIN + (i + 1));
    }
    return moments;
  }

  private List<Moment> stages(Period term, LocalDate lastDay) {
    List<Moment> moments = new ArrayList<>();
    int shortest = rules.leads().get(rules.leads().size() - 1);
    for (int lead : rules.leads()) {
      LocalDate day = calendar.onOrBefore(lastDay.minusDays(lead));
      moments.removeIf(each -> each.day().equals(day));
      if (term.hasBegunOn(day)) {
        moments.add(new Moment(String.valueOf(lead), day, rules.momentOf(day), lead == shortest));
      }
    }
    return moments;
  }

  /** What would come before the chosen day waits for it, and then comes as one. */
  private List<Moment> postpone(List<Moment> moments, Postponement postponed, String stage) {
    Instant until = rules.momentOf(postponed.until());
    List<Moment> changed = new ArrayList<>(moments);
    boolean heldLast =
        changed.stream()
            .anyMatch(each -> each.last() && isHeldBack(each, postponed.asked(), until));
    changed.removeIf(each -> isHeldBack(each, postponed.asked(), until));
    if (changed.stream().noneMatch(each -> each.at().equals(until))) {
      changed.add(new Moment(stage, postponed.until(), until, heldLast));
    }
    changed.sort(Comparator.comparing(Moment::at));
    return changed;
  }

  private static boolean isHeldBack(Moment moment, Instant asked, Instant until) {
    boolean pending = moment.at().isAfter(asked);
    return pending && (moment.at().isBefore(until) || moment.isPostponed());
  }

  /** The last business day of the quarter: no reminder is put off beyond it. */
  public Optional<LocalDate> lastBusinessDay(Period term, Quarter quarter) {
    return lastDay(term, quarter).map(calendar::onOrBefore);
  }
}
