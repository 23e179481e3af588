package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import yaksok.desk.Reply;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;

class ShowRecordsTest {
  private static final String DAY = "2016-12-31";

  @Test
  void theButtonOpensTheVeryRecordsThatWereCounted() {
    Answering desk = new Answering(Card059.card());
    Reply opened = desk.open(desk.ask("2016년 이행률은?", DAY));
    assertThat(desk.said(opened).lines()).hasSize(8).allMatch(line -> line.startsWith("✓"));
    assertThat(opened.audience()).isEqualTo(Reply.Audience.ASKER);
  }

  @Test
  void recordsThatDoNotCountAreShownAsSuch() {
    Card card = Card059.card();
    Meeting assembly = card.meeting(7).orElseThrow();
    Answering desk = new Answering(card.with(assembly.withCounts(List.of())));
    Answer answer = desk.ask("2016년 이행률은?", DAY);
    assertThat(answer.actual()).isEqualTo(7);
    assertThat(desk.said(answer)).contains("개최한 회의 8건 중 7건");
    assertThat(desk.said(desk.open(answer))).contains("– 7.").contains("미반영");
  }

  @Test
  void manyRecordsArePagedBothWays() {
    Answering desk = new Answering(Card059.card());
    Reply first = desk.open(desk.ask("이행률은?", DAY));
    assertThat(desk.said(first).lines()).hasSize(10);
    assertThat(Answering.hasButton(first, ShowRecords.PREVIOUS)).isFalse();
    Reply second = desk.turn(first, ShowRecords.NEXT);
    assertThat(desk.said(second).lines()).hasSize(4);
    assertThat(Answering.hasButton(second, ShowRecords.NEXT)).isFalse();
    assertThat(desk.turn(second, ShowRecords.PREVIOUS)).isEqualTo(first);
  }

  @Property
  void whatAButtonCarriesIsReadBack(
      @ForAll @IntRange(min = 0, max = 9) int position,
      @ForAll @IntRange(min = 0, max = 999) int number) {
    RecordsPage page =
        new RecordsPage(
            new CardKey("059", 2014),
            position,
            Period.year(2016),
            LocalDate.of(2016, 12, 31),
            number,
            List.of("세스넷", "간담회"));
    assertThat(RecordsPage.decoded(page.encoded())).contains(page);
  }

  @Property
  void whatIsNotOursOpensNothing(@ForAll String value) {
    assertThat(RecordsPage.decoded(value)).isEmpty();
  }
}
