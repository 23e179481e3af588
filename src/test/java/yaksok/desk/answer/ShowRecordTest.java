package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import yaksok.desk.Reply;
import yaksok.domain.Card059;
import yaksok.domain.Link;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;

class ShowRecordTest {
  private static final String DAY = "2016-12-31";
  private static final Meeting TALK =
      new Meeting(
          15,
          Meeting.State.HELD,
          LocalDate.of(2016, 12, 2),
          null,
          "14:00",
          "구청 3층",
          "연말 간담회",
          new Attendees(
              "박정순 센터장, 사회적기업 대표 5명",
              6,
              false,
              List.of(new Attendees.Group("센터장", 1), new Attendees.Group("사회적기업 대표", 5)),
              null,
              List.of()),
          "이은주 팀장이 조례 제정을 건의",
          List.of("https://gwanak.slack.com/archives/C1/p1"),
          List.of());
  private final Card card = Card059.card().with(TALK);
  private final Answering desk = new Answering(card);

  @Test
  void everyRecordThatIsFoundHasAButtonThatOpensIt() {
    Answer found = desk.ask("조례 찾아줘", DAY);
    Reply opened = desk.openRecord(found, true);
    assertThat(opened.audience()).isEqualTo(Reply.Audience.ASKER);
    assertThat(desk.said(opened))
        .contains("14:00", "구청 3층", "박정순 센터장", "이은주 팀장", "gwanak.slack.com", "실적 미반영");
  }

  @Test
  void namesAreMaskedForThoseWhoMayNotEdit() {
    Reply opened = desk.openRecord(desk.ask("마지막 회의 언제야?", DAY), false);
    assertThat(desk.said(opened)).doesNotContain("박정순", "이은주").contains("박○○", "이○○", "조례 제정을 건의");
    assertThat(opened.parts().toString()).contains("answer.record.masked");
  }

  @Test
  void aRecordsEvidenceIsALink() {
    Answer found = desk.ask("조례 찾아줘", DAY);
    assertThat(found.text().toString()).contains(new Link(TALK.evidence().get(0)).toString());
  }

  @Test
  void aRecordThatCountedTowardsAnIndicatorWhichIsGoneOpensAsOneThatIsNotCounted() {
    Answering shrunk = new Answering(Card059.card().with(TALK.withCounts(List.of(2))));
    Reply opened = shrunk.openRecord(shrunk.ask("조례 찾아줘", DAY), true);
    assertThat(shrunk.said(opened)).contains("실적 미반영");
  }

  @Test
  void aRecordThatIsGoneIsSaidToBe() {
    Answer found = desk.ask("조례 찾아줘", DAY);
    Answering without = new Answering(Card059.card());
    assertThat(without.openRecord(found, true).parts().toString()).contains("answer.record.gone");
  }

  @Property
  void whatIsNotOursOpensNothing(@ForAll String value) {
    assertThat(desk.openRecord(value, true).parts().toString()).contains("answer.record.gone");
  }
}
