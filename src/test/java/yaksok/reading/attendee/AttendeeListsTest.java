package yaksok.reading.attendee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Attendees.Group;

/** Lists put together from what offices write: the count is the sum, however they are written. */
class AttendeeListsTest {
  private final AttendeeReader reader = new AttendeeReader();

  /** One of a list: what is typed, and the group that it is. */
  record Item(String text, String name, int count) {
    Group group() {
      return new Group(name, count);
    }
  }

  @Property(tries = 2000)
  void sumsUpAListAndNamesEachGroup(
      @ForAll("items") List<Item> items, @ForAll("separators") String separator) {
    String text = items.stream().map(Item::text).collect(Collectors.joining(separator));
    Attendees read = reader.read(text);
    assertThat(read.headcount()).as(text).isEqualTo(sum(items));
    assertThat(read.groups()).as(text).isEqualTo(items.stream().map(Item::group).toList());
  }

  @Property
  void sumsUpABulletedList(@ForAll("items") List<Item> items, @ForAll("bullets") String bullet) {
    String text = items.stream().map(Item::text).collect(Collectors.joining("\n" + bullet));
    assertThat(reader.read(bullet + text).headcount()).as(text).isEqualTo(sum(items));
  }

  @Property
  void countsNobodyTwiceWhereTheSumIsSaidToo(
      @ForAll("items") List<Item> items, @ForAll("totals") String total) {
    String list = items.stream().map(Item::text).collect(Collectors.joining(", "));
    String text = total.formatted(list, sum(items));
    assertThat(reader.read(text).headcount()).as(text).isEqualTo(sum(items));
  }

  @Property
  void countsTheLowerLinesOfAnOutlineWithTheUpper(@ForAll("items") List<Item> items) {
    String lower = items.stream().map(Item::text).collect(Collectors.joining("\n  - "));
    String text = "○ 구청: %d명\n  - %s\n○ 협의회: 3명".formatted(sum(items), lower);
    Attendees read = reader.read(text);
    assertThat(read.headcount()).as(text).isEqualTo(sum(items) + 3);
    assertThat(read.groups()).containsExactly(new Group("구청", sum(items)), new Group("협의회", 3));
  }

  private static int sum(List<Item> items) {
    return items.stream().mapToInt(Item::count).sum();
  }

  @Provide
  Arbitrary<List<Item>> items() {
    return Arbitraries.oneOf(counted(), others(), holders()).list().ofMinSize(2).ofMaxSize(5);
  }

  private static Arbitrary<Item> counted() {
    Arbitrary<String> forms =
        Arbitraries.of(
            "%s %d명",
            "%s%d명",
            "%s %d인",
            "%s %d 명",
            "%s(%d명)",
            "%s: %d명",
            "%s 약 %d명",
            "%s %d명(불참 2명)",
            "%s %d명(남 1, 여 2)");
    return Combinators.combine(roles(), counts(), forms)
        .as((role, count, form) -> new Item(form.formatted(role, count), role, count));
  }

  private static Arbitrary<Item> others() {
    return Combinators.combine(
            offices(), counts(), Arbitraries.of("%s 외 %d명", "%s외 %d인", "%s 외%d명"))
        .as((office, count, form) -> new Item(form.formatted(office, count), office, count + 1));
  }

  private static Arbitrary<Item> holders() {
    return offices().map(office -> new Item(office, office, 1));
  }

  private static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 120);
  }

  private static Arbitrary<String> offices() {
    return Arbitraries.of("구청장", "사회적경제과장", "자활센터장", "관악구의회 의장", "상인회장", "교감");
  }

  private static Arbitrary<String> roles() {
    return Arbitraries.of(
        "주민",
        "사회적기업 대표",
        "제2기 서포터즈",
        "3학년 학생",
        "1인가구 청년",
        "4개 동 주민",
        "(사)나눔과미래 연구원",
        "㈜한빛 직원",
        "50플러스센터 상담사",
        "외국인주민",
        "위촉직 위원",
        "총동문회원",
        "6급 팀장",
        "2016년 신규직원",
        "101동 주민");
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(", ", ",", "\n", " / ", "; ");
  }

  @Provide
  Arbitrary<String> bullets() {
    return Arbitraries.of("- ", "○ ", "· ", "ㅇ ", "▶ ");
  }

  @Provide
  Arbitrary<String> totals() {
    return Arbitraries.of(
        "%s (총 %d명)",
        "%s 등 총 %d명", "%s, 합계 %d명", "총 %2$d명: %1$s", "참석 %2$d명\n- %1$s", "총 %2$d명(%1$s)");
  }
}
