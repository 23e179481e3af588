package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.domain.Card059;
import yaksok.domain.Mention;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Period;
import yaksok.reading.question.Kind;

class CardChoiceTest {
  private static final String DAY = "2016-12-31";
  private static final Card LIBRARY = card("033", "도서관 프로그램 다양화 및 작은도서관 확충", 2014);
  private static final Card CLINIC = card("034", "보건소 프로그램 다양화", 2014);
  private final Answering desk = new Answering(Card059.card(), LIBRARY, CLINIC);

  @Test
  void theOnlyCardNeedsNoName() {
    assertThat(new Answering(Card059.card()).ask("이행률은?", DAY).card()).isEqualTo("059");
  }

  @Test
  void ofSeveralCardsTheOneNamedByNumberIsMeant() {
    assertThat(desk.ask("#059 2016년 이행률은?", DAY).actual()).isEqualTo(8);
    assertThat(desk.ask("59번 2016년 이행률은?", DAY).card()).isEqualTo("059");
    assertThat(desk.ask("#033 2016년 이행률은?", DAY).actual()).isZero();
  }

  @Test
  void theChannelsOwnCardIsMeantThere() {
    desk.store()
        .write(
            ports -> {
              ports
                  .cards()
                  .save(new CardKey("059", 2014), Stewardship.NONE.inChannel("C1"), Desks.IMPORTED);
              return true;
            });
    assertThat(desk.askIn("C1", "2016년 이행률은?", DAY).card()).isEqualTo("059");
    assertThat(desk.askIn("C2", "2016년 이행률은?", DAY).kind()).isEqualTo(Kind.UNCLEAR);
  }

  @Test
  void ofAChannelsCardsTheOneWhoseTermRunsIsMeant() {
    Answering terms = new Answering(Card059.card(), card("012", "지난 임기의 공약", 2010));
    terms
        .store()
        .write(
            ports -> {
              Stewardship here = Stewardship.NONE.inChannel("C1");
              ports.cards().save(new CardKey("059", 2014), here, Desks.IMPORTED);
              ports.cards().save(new CardKey("012", 2010), here, Desks.IMPORTED);
              return true;
            });
    assertThat(terms.askIn("C1", "사업기간은?", DAY).card()).isEqualTo("059");
    assertThat(terms.askIn("C1", "사업기간은?", "2013-01-01").card()).isEqualTo("012");
    assertThat(terms.askIn("C1", "사업기간은?", "2030-01-01").kind()).isEqualTo(Kind.UNCLEAR);
  }

  @Test
  void severalThatFitAreAskedBackWithButtonsThatAnswer() {
    Answer answer = desk.ask("2016년 이행률은?", DAY);
    assertThat(answer.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(answer.value()).isNull();
    String again = Answering.button(answer.reply(), AskBack.ACTION + 3);
    assertThat(desk.ask(again, DAY).actual()).isEqualTo(8);
  }

  @Test
  void theAskersOwnCardsAreOfferedFirst() {
    own("034", "U1");
    Answer answer = desk.askIn("D1", "2016년 이행률은?", DAY);
    assertThat(Answering.button(answer.reply(), AskBack.ACTION + 1)).startsWith("#034");
  }

  @Test
  void whatIsOfferedInsteadNamesTheCardWhereTheQuestionAloneWouldNot() {
    Answer named = desk.ask("#033 날씨 어때?", DAY);
    assertThat(named.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(desk.ask(desk.choices(named).get(0), DAY).card()).isEqualTo("033");
    Answer open = desk.ask("날씨 어때?", DAY);
    assertThat(desk.choices(open))
        .hasSize(3)
        .allSatisfy(
            question -> assertThat(desk.ask(question, DAY).kind()).isNotEqualTo(Kind.UNCLEAR));
  }

  @Test
  void whatIsNotUnderstoodInAThreadStaysWithItsCard() {
    Answer first = desk.ask("#033 2016년 이행률은?", DAY);
    Answer unclear = desk.askAfter(first.query(), "날씨 어때?", DAY);
    assertThat(desk.choices(unclear)).allMatch(question -> question.startsWith("#033"));
  }

  @Test
  void wordsOfATitleNameACard() {
    assertThat(desk.ask("도서관 2016년 이행률은?", DAY).card()).isEqualTo("033");
    assertThat(desk.ask("프로그램 2016년 이행률은?", DAY).kind()).isEqualTo(Kind.UNCLEAR);
  }

  @Test
  void anUnknownNumberIsNamed() {
    Answer answer = desk.ask("관리번호 031 이행률 알려줘", DAY);
    assertThat(answer.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(answer.value()).isNull();
    assertThat(desk.said(answer)).contains("031");
  }

  @Test
  void aBareNumberIsTheCardWhoseTermRunsElseTheLatest() {
    Answering terms = new Answering(Card059.card(), card("059", "다음 임기의 공약", 2018));
    assertThat(terms.ask("#059 사업기간은?", "2016-12-31").period()).isEqualTo(Card059.TERM);
    assertThat(terms.ask("#059 사업기간은?", "2019-01-01").period()).isEqualTo(term(2018));
    assertThat(terms.ask("#059 사업기간은?", "2030-01-01").period()).isEqualTo(term(2018));
    assertThat(terms.ask("#059@2014 사업기간은?", "2019-01-01").period()).isEqualTo(Card059.TERM);
  }

  @Test
  void theOwnerIsNamedByAMentionThatSlackResolves() {
    own("059", "U1");
    Answer answer = desk.ask("#059 담당자 누구야?", DAY);
    assertThat(answer.items()).containsExactly(new Item.Text("U1"));
    assertThat(answer.text().toString()).contains(new Mention("U1").toString());
  }

  @Test
  void withoutAnyCardItSaysSo() {
    Answering empty = new Answering();
    Answer answer = empty.ask("2016년 이행률은?", DAY);
    assertThat(answer.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(empty.said(answer)).contains("카드가 없습니다");
  }

  private void own(String number, String member) {
    desk.store()
        .write(
            ports -> {
              ports
                  .cards()
                  .save(
                      new CardKey(number, 2014), Stewardship.NONE.ownedBy(member), Desks.IMPORTED);
              return true;
            });
  }

  private static Period term(int year) {
    return new Period(LocalDate.of(year, 7, 1), LocalDate.of(year + 4, 6, 30));
  }

  private static Card card(String number, String title, int year) {
    Card like = Card059.card();
    return new Card(
        number,
        title,
        null,
        term(year),
        List.of(),
        null,
        like.indicators(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }
}
