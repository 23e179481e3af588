package yaksok.reading.question;

import java.time.LocalDate;
import java.util.List;
import yaksok.domain.Language;
import yaksok.domain.time.Period;

/** Reads questions about a card like 059, whose records hold a few words. */
final class Reading {
  static final LocalDate END_OF_2016 = LocalDate.of(2016, 12, 31);

  private static final String RECORDED =
      "(사)세스넷 대표 창업보육센터장 사회적경제협의회장 관악협동조합협의회 부회장 생태계조성사업단 중간지원기관 실무자 창업팀"
          + " 관악사회적기업네트워크 총회 통합운영위 개최 사경센터-사회적경제과 간담회 거버넌스 중간심사 서울시"
          + " 사회적경제과 협동경제팀장 심사위원 신규인력 채용 예산변경 승인 민관협력워크숍 성과보고대회 사회적기업 대표";

  private static final QuestionReader READER = new QuestionReader();
  private static final Context CONTEXT =
      new Context(
          Language.KO,
          List.of(new Context.CardWords("059", "사회적기업 발굴·육성기관 협력체계 구축", List.of("협력기관 간담회 개최"))),
          RECORDED::contains,
          null);

  private Reading() {}

  static Query read(String text, LocalDate asOf) {
    return READER.read(text, asOf, CONTEXT);
  }

  static Query read(String text) {
    return read(text, END_OF_2016);
  }

  static Query after(Query previous, String text, LocalDate asOf) {
    return READER.read(text, asOf, CONTEXT.after(previous));
  }

  static Period days(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}
