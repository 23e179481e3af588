package yaksok.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import yaksok.desk.Reply;
import yaksok.domain.card.Meeting;

class AnyLineProperties {
  private final MeetingBench bench = new MeetingBench("2016-12-05T09:00");

  @Property(tries = 300)
  void whateverIsTypedIsLoggedAskedAboutOrRefusedAndNeverFails(@ForAll("lines") String line) {
    int before = bench.card().meetings().size();
    Outcome outcome = bench.log(line);
    int added = bench.card().meetings().size() - before;
    boolean confirmed =
        outcome instanceof Outcome.Said said && said.reply().audience() == Reply.Audience.CHANNEL;
    assertThat(added).isEqualTo(confirmed ? 1 : 0);
  }

  @Property(tries = 300)
  void whatIsStoredLiesWithinTheTermAndHasATitle(@ForAll("lines") String line) {
    bench.log(line);
    assertThat(bench.card().meetings())
        .allSatisfy(
            meeting -> {
              assertThat(bench.card().term().contains(meeting.date())).isTrue();
              assertThat(meeting.title()).isNotBlank();
            })
        .filteredOn(meeting -> meeting.date().isAfter(LocalDate.of(2016, 12, 5)))
        .extracting(Meeting::state)
        .doesNotContain(Meeting.State.HELD);
  }

  @Property(tries = 300)
  void whatAButtonCarriesComesBackAsItWas(@ForAll("lines") String line) {
    Retry retry = Retry.said(line, "https://x.slack.com/p1;2").regardless();
    retry.value().ifPresent(value -> assertThat(Retry.parse(value).line()).isEqualTo(line));
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> words =
        Arbitraries.of(
            "2016-12-02",
            "3/24",
            "어제",
            "2016-02-30",
            "#059",
            "#1",
            "간담회",
            "|",
            "참석:",
            "내용:",
            "대표 5명",
            "<@U1>",
            ";",
            "사유:",
            "3.24.~25.",
            "오후 2시",
            "\n",
            "list",
            "취소",
            "<",
            "&",
            "'",
            "{0}",
            "%s",
            "\\");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.oneOf(words, words, any)
        .list()
        .ofMaxSize(8)
        .map(list -> String.join(" ", list));
  }
}
