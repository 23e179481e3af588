package yaksok.domain;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Attendees.Group;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;

/** The real card 059 as it stands on 2016-12-31: what the tests of every number start from. */
public final class Card059 {
  public static final Period TERM = new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2018, 6, 30));

  private Card059() {}

  public static Card card() {
    return new Card(
        "059",
        "사회적기업 발굴·육성기관 협력체계 구축",
        null,
        TERM,
        List.of(
            "지역자원 네트워크 확대 및 사회적기업의 지역사회와 추진조직간 협력체계 강화",
            "유형 등, 동종업을 영위하는 사회적기업간 협업을 통한 성장기반 조성",
            "사업비는 서울시, 중앙부처 공모사업 등을 통해 확보 노력",
            "경영컨설팅 지원 및 공공구매 활성화 추진"),
        budget(),
        List.of(indicator()),
        meetings(),
        List.of("사회적경제제품 구매촉진 및 판로지원에 관한 조례 제정", "마을과사회적경제 통합법인 설립관련 워크숍 및 창립총회"),
        null,
        null,
        List.of());
  }

  /** Three a year from 2015 to 2018, none in 2014. */
  public static Indicator indicator() {
    return new Indicator(
        "협력기관 간담회 개최",
        "회",
        Measure.RECORDS,
        new TreeMap<>(Map.of(2015, 3L, 2016, 3L, 2017, 3L, 2018, 3L)),
        new TreeMap<>(),
        List.of());
  }

  /** A held record of that day that counts towards the card's first indicator. */
  public static Meeting held(int id, String date, String title) {
    return meeting(id, date, title, Attendees.NONE, null);
  }

  /** The meeting on another day. */
  public static Meeting on(LocalDate day, Meeting like) {
    return new Meeting(
        like.id(),
        like.state(),
        day,
        like.until(),
        like.time(),
        like.place(),
        like.title(),
        like.attendees(),
        like.details(),
        like.evidence(),
        like.counts());
  }

  public static Meeting planned(int id, String date, String title) {
    return held(id, date, title).withState(Meeting.State.PLANNED);
  }

  private static Budget budget() {
    Map<String, Long> years = new TreeMap<>();
    for (int year = 2015; year <= 2018; year++) {
      years.put(String.valueOf(year), 3_000_000L);
    }
    return new Budget(
        12_000_000, "예산 감액 사유 : 창업보육센터 전문인력 2명, 위탁업체 자체충원으로 인건비 삭감", Map.of("구비", years));
  }

  private static List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    meetings.addAll(upTo2015());
    meetings.addAll(of2016());
    return meetings;
  }

  private static List<Meeting> upTo2015() {
    return List.of(
        meeting(
            1,
            "2014-07-15",
            "사회적기업 대표자 간담회",
            people("사회적기업 대표 8명, 생태계사업단 1명", Map.of("사회적기업 대표", 8, "생태계사업단", 1)),
            null),
        meeting(
            2,
            "2015-01-26",
            "사회적기업 육성기관 관계자 간담회",
            people("(사)세스넷 대표 1명, 창업보육센터장 1명", Map.of("(사)세스넷 대표", 1, "창업보육센터장", 1)),
            null),
        meeting(
            3,
            "2015-01-28",
            "사회적경제조직 대표 간담회",
            people(
                "사회적경제협의회장 1명, 생태계조성사업단 1명 관악협동조합협의회 부회장 1명",
                Map.of("사회적경제협의회장", 1, "생태계조성사업단", 1, "관악협동조합협의회 부회장", 1)),
            null),
        meeting(4, "2015-02-26", "사회적경제조직 및 중간지원기관 실무자 간담회", practitioners(2), null),
        meeting(5, "2015-03-31", "사회적경제조직 및 중간지원기관 실무자 간담회", practitioners(3), null),
        meeting(
            6,
            "2015-10-13",
            "사회적기업 창업보육센터 창업팀 간담회",
            people(
                "사회적기업 창업팀 6명, 창업보육센터장 1명, 생태계사업단 1명",
                Map.of("사회적기업 창업팀", 6, "창업보육센터장", 1, "생태계사업단", 1)),
            null));
  }

  private static List<Meeting> of2016() {
    return List.of(
        meeting(
            7,
            "2016-02-24",
            "관악사회적기업네트워크 총회",
            new Attendees("관악사회적기업네트워크 회원사 7개 업체 참여", null, false, List.of(), 7, List.of()),
            "2016년 총회 개최"),
        meeting(8, "2016-03-24", "관악마을-사경센터 통합운영위 개최", "사회적경제통합지원사업의 효과적인 추진을 위한 통합운영위 개최"),
        meeting(
            9,
            "2016-04-21",
            "사경센터-사회적경제과 간담회 개최",
            "관악사경센터와 사회적경제과의 민관거버넌스 모색 및 사업의 효과적인 추진과 협력 도모"),
        meeting(
            10,
            "2016-05-10",
            "관악사회적경제 통합지원센터 1차년도 중간심사 및 간담회",
            review(),
            "통합센터 운영 1년차 사업 총평 및 간담회"),
        meeting(
            11,
            "2016-06-28",
            "관악마을-사경센터 통합운영위 개최",
            "통합지원센터 1차년도 사업보고와 향후 추진계획 논의, 신규인력 채용 및 예산변경 승인"),
        meeting(
            12,
            "2016-07-25",
            "관악마을-사경센터 통합운영위 개최",
            "관악사회적경제통합지원센터 2차년도 사업계획 점검 및 운영위원회 참여사업 일정 수립의 건"),
        meeting(
            13,
            "2016-10-20",
            "관악사회적경제 민관협력워크숍 개최",
            people(
                "관악사회적경제협의회, 관악사회적기업네트워크, 사회적경제과 직원 총 40명",
                Map.of("관악사회적경제협의회, 관악사회적기업네트워크, 사회적경제과 직원", 40)),
            null),
        meeting(14, "2016-11-23", "관악사회적경제 성과보고대회 개최", "2016년 관악사회적경제 성과 보고"));
  }

  private static Attendees practitioners(int heads) {
    return people(
        "생태계조성사업단 1명, 창업보육센터장 1명, 마을기업사업담 1명, 사회적기업 대표 " + heads + "명",
        Map.of("생태계조성사업단", 1, "창업보육센터장", 1, "마을기업사업담", 1, "사회적기업 대표", heads));
  }

  private static Attendees review() {
    return people(
        "서울시 사회적경제과 협동경제팀장, 관악구 사회적경제과장, 서울시 사회적경제지원센터 센터장외 2인, 심사위원 2인,"
            + " 관악사회적경제협의회 공동회장 2인(김승오, 박승한), 관악사회적경제통합지원센터 센터장외 2인",
        Map.ofEntries(
            entry("서울시 사회적경제과 협동경제팀장", 1),
            entry("관악구 사회적경제과장", 1),
            entry("서울시 사회적경제지원센터 센터장", 3),
            entry("심사위원", 2),
            entry("관악사회적경제협의회 공동회장", 2),
            entry("관악사회적경제통합지원센터 센터장", 3)));
  }

  private static Attendees people(String text, Map<String, Integer> counts) {
    List<Group> groups =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.comparing(text::indexOf)))
            .map(each -> new Group(each.getKey(), each.getValue()))
            .toList();
    int heads = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Attendees(text, heads, false, groups, null, List.of());
  }

  public static Meeting meeting(int id, String date, String title, String details) {
    return meeting(id, date, title, Attendees.NONE, details);
  }

  private static Meeting meeting(
      int id, String date, String title, Attendees attendees, @Nullable String details) {
    return new Meeting(
        id,
        Meeting.State.HELD,
        LocalDate.parse(date),
        null,
        null,
        null,
        title,
        attendees,
        details,
        List.of(),
        List.of(1));
  }
}
