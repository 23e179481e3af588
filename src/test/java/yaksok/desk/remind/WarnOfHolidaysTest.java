package yaksok.desk.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.desk.MemoryStore;
import yaksok.domain.Language;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.NoticeRules;
import yaksok.domain.time.Calendars;
import yaksok.domain.time.HolidayTable;
import yaksok.domain.time.OfficeCalendar;

/** The table ends with 2030: those who look after the program hear of it in time. */
class WarnOfHolidaysTest {
  private final MemoryStore store = new MemoryStore();
  private final FakeSlack slack = new FakeSlack();

  @Test
  void theAdministratorsAreToldOnceAMonthFromOctoberOn() {
    days("2030-09-01", "2030-12-31", Calendars.koreanTable());
    assertThat(slack.posts).extracting(FakeSlack.Post::conversation).containsOnly("UADMIN");
    assertThat(slack.posts)
        .extracting(FakeSlack.Post::key)
        .containsExactly(
            "holidays 2031 2030-10 UADMIN",
            "holidays 2031 2030-11 UADMIN",
            "holidays 2031 2030-12 UADMIN");
    assertThat(slack.posts.get(0).text())
        .startsWith("2031년 공휴일표가 없습니다.")
        .contains("conf/yaksok.conf", "\"2031\"", "짐작하여 옮기지 않습니다");
  }

  @Test
  void aYearThatTheOfficeListedItselfBringsSilence() {
    HolidayTable own = HolidayTable.parse(List.of("2031", "2031-01-01 신정"));
    days("2030-10-01", "2031-09-30", Calendars.koreanTable().and(own));
    assertThat(slack.posts).isEmpty();
  }

  @Test
  void whoBeginsInAYearWithoutATableIsToldAtOnce() {
    days("2032-05-03", "2032-05-04", Calendars.koreanTable());
    assertThat(slack.posts).hasSize(1);
    assertThat(slack.posts.get(0).text()).startsWith("2032년");
  }

  private void days(String first, String last, HolidayTable table) {
    NoticePlan plan = new NoticePlan(NoticeRules.DEFAULT, new OfficeCalendar(table));
    WarnOfHolidays warning =
        new WarnOfHolidays(
            store, plan, new Recipients("CALL", List.of("UADMIN"), List.of()), Language.KO);
    DeliverOutbox delivery = new DeliverOutbox(store, slack, List.of(warning));
    LocalDate.parse(first)
        .datesUntil(LocalDate.parse(last).plusDays(1))
        .map(NoticeRules.DEFAULT::momentOf)
        .forEach((Instant morning) -> live(warning, delivery, morning));
  }

  private static void live(WarnOfHolidays warning, DeliverOutbox delivery, Instant morning) {
    warning.round(morning);
    delivery.deliver(() -> morning);
  }
}
