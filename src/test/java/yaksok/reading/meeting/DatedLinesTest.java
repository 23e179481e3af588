package yaksok.reading.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import yaksok.reading.date.DateReading;

/**
 * Lines put together from a date as offices write it, a time, and a title that may look like one.
 */
class DatedLinesTest {
  private static final String WEEKDAYS = "월화수목금토일";

  private final MeetingLineReader reader = new MeetingLineReader();

  @Property(tries = 3000)
  void readsADateWithItsYear(
      @ForAll("days") LocalDate today,
      @ForAll("days") LocalDate day,
      @ForAll("fullForms") String form,
      @ForAll("titles") String title) {
    MeetingDraft draft = reader.read(written(day, form) + " " + title, today);
    assertThat(draft.date()).as(form).extracting("date").isEqualTo(day);
    assertThat(draft.title()).isEqualTo(title);
  }

  @Property(tries = 3000)
  void takesTheNearerDayOrAsksWhereThatIsTheComingOne(
      @ForAll("days") LocalDate today,
      @ForAll("days") LocalDate other,
      @ForAll("shortForms") String form,
      @ForAll("titles") String title) {
    LocalDate past = past(other, today);
    LocalDate coming = coming(other, today);
    MeetingDraft draft = reader.read(written(other, form) + " " + title, today);
    if (today.toEpochDay() - past.toEpochDay() < coming.toEpochDay() - today.toEpochDay()) {
      assertThat(draft.date()).as(form).extracting("date").isEqualTo(past);
    } else {
      assertThat(draft.date()).isInstanceOf(DateReading.Asked.class);
    }
    assertThat(draft.title()).isEqualTo(title);
  }

  @Property
  void refusesAWeekdayThatIsNotTheDates(
      @ForAll("days") LocalDate day,
      @ForAll("fullForms") String form,
      @ForAll("weekdays") int weekday) {
    String line = written(day, form) + "(" + WEEKDAYS.charAt(weekday) + ") 간담회";
    DateReading date = reader.read(line, day).date();
    boolean right = day.getDayOfWeek().getValue() == weekday + 1;
    assertThat(date).isInstanceOf(right ? DateReading.Found.class : DateReading.WrongWeekday.class);
  }

  @Property
  void tellsTheTimeFromTheTitle(
      @ForAll("days") LocalDate day,
      @ForAll("fullForms") String form,
      @ForAll("times") String time,
      @ForAll("titles") String title) {
    MeetingDraft draft = reader.read(written(day, form) + " " + time + " " + title, day);
    assertThat(draft.time()).isEqualTo(LocalTime.of(14, 0));
    assertThat(draft.title()).isEqualTo(title);
  }

  @Property
  void readsNoDateOutOfATitle(
      @ForAll("days") LocalDate today,
      @ForAll("titles") String title,
      @ForAll("tails") String tail) {
    MeetingDraft draft = reader.read(title + tail, today);
    assertThat(draft.date()).isInstanceOf(DateReading.None.class);
    assertThat(draft.title()).isEqualTo(title);
  }

  @Property
  void asksWhereTheFrontOrALabelNamesATimeThatIsNoDay(
      @ForAll("days") LocalDate today,
      @ForAll("spans") String span,
      @ForAll("events") String event,
      @ForAll("places") String place) {
    MeetingDraft draft = reader.read(place.formatted(span, event), today);
    assertThat(draft.date()).isInstanceOfAny(DateReading.Asked.class, DateReading.Vague.class);
    assertThat(draft.title()).contains(event);
  }

  @Property
  void asksWhichMonthAndNeverTakesTheNextWordForALengthOfTime(
      @ForAll("days") LocalDate today, @ForAll("events") String event, @ForAll boolean apart) {
    int day = today.getDayOfMonth() % 28 + 1;
    MeetingDraft draft = reader.read(day + "일" + (apart ? " " : "") + event, today);
    assertThat(draft.date()).isInstanceOf(DateReading.Asked.class);
    assertThat(draft.title()).isEqualTo(event);
  }

  @Property
  void asksWhereTwoDatesContradictEachOther(
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll("fullForms") String form,
      @ForAll("fullForms") String labelled,
      @ForAll("events") String event) {
    String line = written(one, form) + " " + event + " | 일시: " + written(other, labelled);
    DateReading date = reader.read(line, one).date();
    if (one.equals(other)) {
      assertThat(date).extracting("date").isEqualTo(one);
    } else {
      assertThat(date).extracting("choices").isEqualTo(Stream.of(one, other).sorted().toList());
    }
  }

  private static String written(LocalDate day, String form) {
    return form.replace("yyyy", String.valueOf(day.getYear()))
        .replace("yy", String.valueOf(day.getYear() % 100))
        .replace("MM", "%02d".formatted(day.getMonthValue()))
        .replace("M", String.valueOf(day.getMonthValue()))
        .replace("dd", "%02d".formatted(day.getDayOfMonth()))
        .replace("d", String.valueOf(day.getDayOfMonth()));
  }

  private static LocalDate past(LocalDate day, LocalDate today) {
    for (int year = today.getYear(); ; year--) {
      LocalDate found = inYear(day, year);
      if (found != null && !found.isAfter(today)) {
        return found;
      }
    }
  }

  private static LocalDate coming(LocalDate day, LocalDate today) {
    for (int year = today.getYear(); ; year++) {
      LocalDate found = inYear(day, year);
      if (found != null && found.isAfter(today)) {
        return found;
      }
    }
  }

  private static @Nullable LocalDate inYear(LocalDate day, int year) {
    LocalDate found = day.withYear(year);
    return found.getDayOfMonth() == day.getDayOfMonth() ? found : null;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 1460).map(LocalDate.parse("2014-07-01")::plusDays);
  }

  @Provide
  Arbitrary<Integer> weekdays() {
    return Arbitraries.integers().between(0, 6);
  }

  @Provide
  Arbitrary<String> fullForms() {
    return Arbitraries.of(
        "yyyy-MM-dd",
        "yyyy.M.d",
        "yyyy.M.d.",
        "yyyy. M. d.",
        "yyyy년 M월 d일",
        "yyyy년M월d일",
        "yyyy/M/d",
        "'yy.M.d",
        "’yy. M. d.",
        "‘yy.MM.dd.");
  }

  @Provide
  Arbitrary<String> shortForms() {
    return Arbitraries.of("M월 d일", "M월d일", "M/d", "MM/dd", "M.d.", "M. d.", "MM.dd");
  }

  @Provide
  Arbitrary<String> times() {
    return Arbitraries.of("14:00", "오후 2시", "14시", "14:00~16:00", "오후 2시~4시", "(14:00)");
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.of(
        "판로지원 간담회",
        "제3차 실무협의회",
        "2016년 하반기 평가회",
        "11월 월례회의",
        "3분기 점검회의",
        "24시간 돌봄 회의",
        "1인가구 지원 협의",
        "100인 토론회",
        "오늘의 책 선정회의",
        "내일배움카드 설명회",
        "5개 동 순회 간담회",
        "10주년 기념식",
        "A/B 비교 검토회의",
        "co-op visit",
        "2016년 1/4분기 실적보고");
  }

  @Provide
  Arbitrary<String> spans() {
    return Arbitraries.of(
        "엊그제",
        "며칠 전",
        "지난주",
        "다음 주",
        "지난 주말",
        "지난달",
        "11월 말",
        "12월초",
        "11월 중순",
        "지난달 말",
        "작년",
        "지난 여름",
        "올해 초",
        "한 달 전",
        "11월에",
        "3월 둘째 주",
        "last week",
        "next month",
        "early March",
        "end of May",
        "a few days ago",
        "last summer",
        "in July");
  }

  @Provide
  Arbitrary<String> events() {
    return Arbitraries.of("간담회", "간부회의", "전략회의", "차담회", "동네모임", "후원회 면담", "전통시장 방문", "운영위원회");
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of("%s %s", "일시: %s 제목: %s", "%s %s | 대표 5명", "날짜: %s\n제목: %s\n참석: 5명");
  }

  @Provide
  Arbitrary<String> tails() {
    return Arbitraries.of("", " | 위원 9명", " | 위원 9명 | 3/24 후속 조치", "\n참석: 센터장 외 2인");
  }
}
