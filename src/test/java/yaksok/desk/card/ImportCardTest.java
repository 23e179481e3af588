package yaksok.desk.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.desk.Change;
import yaksok.desk.MemoryStore;
import yaksok.document.CardFiles;
import yaksok.domain.Message;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Fault;
import yaksok.domain.card.Meeting;

class ImportCardTest {
  private static final CardKey KEY = new CardKey("021", 2014);
  private static final String CARD =
      """
      관리번호 021 골목길 정비
      사업개요
      ❍ 사업기간 : 2014. 7. 1. ~ 2018. 6. 30.
      ❍ 사업내용
      - 골목길 정비
      연차별 추진목표
      추진내용 2014 2015 2016 2017 2018.6 비고
      주민 설명회 개최 (회) - 3 3 3 3
      추진실적(2016. 12. 31. 현재)
      일정별 추진실적
      연번 일  자 추진사항 세 부 내 용
      1 2015.07.15. 주민 설명회 개최 주민 20명
      2 2016.07.15. 동별 설명회 개최 주민 30명
      향후계획
      ❍ 설명회 개최
      """;

  private static final String TARGET = "주민 설명회 개최 (회) - 3 3 3 3\n";
  private static final String LAMPS = "보안등 교체 (개소) - 5 5 5 5\n";

  private final MemoryStore store = new MemoryStore();
  private final Clock clock =
      Clock.fixed(Instant.parse("2016-12-05T00:00:00Z"), ZoneId.of("Asia/Seoul"));
  private final ImportCard desk =
      new ImportCard(store, CardFiles.text()::read, CardFiles.json()::read, Message::key, clock);

  @Test
  void aNewCardIsStoredWithARevisionOfEachRecord() {
    assertThat(run(CARD, false)).isInstanceOf(ImportResult.Stored.class);
    assertThat(stored().meetings()).hasSize(2);
    assertThat(store.cards().history(KEY))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.change().through()).isEqualTo(Change.Through.IMPORT));
  }

  @Test
  void theSameCardAgainChangesNothing() {
    run(CARD, false);
    assertThat(run(CARD, true)).isInstanceOf(ImportResult.Unchanged.class);
    assertThat(store.cards().history(KEY)).hasSize(3);
  }

  @Test
  void aDifferentCardSaysWhatWouldChangeAndStoresNothing() {
    run(CARD, false);
    ImportResult result = run(changed(), false);
    assertThat(result)
        .isInstanceOfSatisfying(
            ImportResult.Different.class,
            different -> {
              assertThat(different.changes().fields())
                  .anySatisfy(
                      each -> assertThat(each.args()).contains(Message.of("cards.field.contents")));
              assertThat(different.changes().added()).extracting(Meeting::id).containsExactly(3);
              assertThat(different.changes().removed()).extracting(Meeting::id).containsExactly(2);
              assertThat(different.changes().changed()).extracting(Meeting::id).containsExactly(1);
            });
    assertThat(store.cards().history(KEY)).hasSize(3);
  }

  @Test
  void replacingTakesOverWhatTheDocumentStatesAndKeepsWhatWasLoggedHere() {
    run(CARD, false);
    log(meeting(3, LocalDate.of(2016, 12, 2), "연말 설명회 개최"));
    assertThat(run(changed(), true)).isInstanceOf(ImportResult.Replaced.class);
    assertThat(stored().meetings())
        .extracting(Meeting::title)
        .containsExactly("주민 설명회 개최", "성과 보고회 개최", "연말 설명회 개최");
    assertThat(run(changed(), true)).isInstanceOf(ImportResult.Unchanged.class);
  }

  @Test
  void recordsLoggedHereFollowTheirIndicatorToItsNewPlace() {
    run(two(), false);
    log(meeting(3, LocalDate.of(2016, 12, 2), "보안등 설치").withCounts(List.of(2)));
    log(meeting(4, LocalDate.of(2016, 12, 3), "설명회와 보안등").withCounts(List.of(1, 2)));
    run(CARD.replace(TARGET, LAMPS + TARGET), true);
    assertThat(counts(3)).containsExactly(1);
    assertThat(counts(4)).containsExactly(1, 2);
  }

  @Test
  void aRecordWhoseIndicatorTheDocumentHasDroppedIsCountedNoMoreAndNamed() {
    run(two(), false);
    log(meeting(3, LocalDate.of(2016, 12, 2), "보안등 설치").withCounts(List.of(2)));
    log(meeting(4, LocalDate.of(2016, 12, 3), "설명회").withCounts(List.of(1)));
    assertThat(run(CARD, true))
        .isInstanceOfSatisfying(
            ImportResult.Replaced.class,
            replaced ->
                assertThat(replaced.changes().uncounted())
                    .extracting(Meeting::id)
                    .containsExactly(3));
    assertThat(counts(3)).isEmpty();
    assertThat(counts(4)).containsExactly(1);
  }

  @Test
  void anIndicatorThatWasRenamedInItsPlaceKeepsItsRecords() {
    run(two(), false);
    log(meeting(3, LocalDate.of(2016, 12, 2), "보안등 설치").withCounts(List.of(2)));
    run(two().replace("보안등 교체", "가로등 설치"), true);
    assertThat(counts(3)).containsExactly(2);
  }

  @Test
  void aRecordLoggedHereThatTheDocumentListsTooIsNamedAndNotCountedTwice() {
    run(CARD, false);
    log(meeting(3, LocalDate.of(2016, 11, 23), "성과보고회"));
    ImportResult result = run(CARD.replace("향후", "3 2016.11.23. 성과 보고회 개최\n향후"), true);
    assertThat(result)
        .isInstanceOfSatisfying(
            ImportResult.Unchanged.class, same -> assertThat(same.card().meetings()).hasSize(3));
  }

  @Test
  void aStatusSetHereStaysWhereTheDocumentShowsNone() {
    run(CARD, false);
    Card set = stored().withStatus("정상추진");
    store.cards().save(set, change(Change.Through.COMMAND));
    assertThat(run(CARD, true)).isInstanceOf(ImportResult.Unchanged.class);
    assertThat(stored().status()).isEqualTo("정상추진");
  }

  @Test
  void anotherPledgeUnderAStoredNumberIsRefusedWithinItsTermOnly() {
    run(CARD, false);
    assertThat(run(CARD.replace("골목길 정비\n사업개요", "공원 조성\n사업개요"), true))
        .isInstanceOf(ImportResult.Faulty.class);
    String next =
        CARD.replace("2014. 7. 1. ~ 2018. 6. 30.", "2018. 7. 1. ~ 2022. 6. 30.")
            .replace("관리번호 021 골목길 정비", "관리번호 021 공원 조성")
            .replace("2014 2015 2016 2017 2018.6", "2018 2019 2020 2021 2022.6")
            .replaceAll("(?m)^[12] 201.*\n", "");
    assertThat(run(next, false)).isInstanceOf(ImportResult.Stored.class);
  }

  @Test
  void nothingOfAFaultyFileIsStored() {
    assertThat(run(CARD.replace("2 2016.07.15.", "1 2016.07.15."), false))
        .isInstanceOf(ImportResult.Faulty.class);
    assertThat(store.cards().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "x-windows-949"})
  void aFileIsReadInTheEncodingsOfOffices(String encoding) {
    String card = encoding.startsWith("x") ? CARD.replace("❍", "○") : CARD;
    ImportResult result = desk.run(card.getBytes(Charset.forName(encoding)), false);
    assertThat(result).isInstanceOf(ImportResult.Stored.class);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(run("\uFEFF" + CARD, false)).isInstanceOf(ImportResult.Stored.class);
  }

  @Test
  void aFileThatIsNoTextIsRefused() {
    assertThat(desk.run(new byte[] {0, 1, 2, (byte) 0xFF, 0}, false))
        .isEqualTo(new ImportResult.Faulty(List.of(Fault.at(0, "cards.fault.encoding"))));
  }

  @Test
  void ownJsonOfAStoredCardChangesNothing() {
    run(CARD, false);
    log(meeting(3, LocalDate.of(2016, 12, 2), "연말 설명회 개최"));
    byte[] exported = CardFiles.json().write(stored(), LocalDate.of(2016, 12, 31));
    assertThat(desk.run(exported, true)).isInstanceOf(ImportResult.Unchanged.class);
  }

  @Test
  void theShippedSampleGoesIntoAnEmptyStore() {
    assertThat(desk.run(SampleCard.file(), false))
        .isInstanceOfSatisfying(
            ImportResult.Stored.class, stored -> assertThat(stored.card().meetings()).hasSize(14));
  }

  private static String two() {
    return CARD.replace(TARGET, TARGET + LAMPS);
  }

  private List<Integer> counts(int id) {
    return stored().meeting(id).orElseThrow().counts();
  }

  private static String changed() {
    return CARD.replace("- 골목길 정비", "- 골목길 정비와 보안등 교체")
        .replace("주민 20명", "주민 25명")
        .replaceAll("(?m)^2 2016.*$", "3 2016.11.23. 성과 보고회 개최 주민 40명");
  }

  private ImportResult run(String text, boolean replace) {
    return desk.run(text.getBytes(StandardCharsets.UTF_8), replace);
  }

  private Card stored() {
    return store.cards().find(KEY).orElseThrow();
  }

  private void log(Meeting meeting) {
    store.cards().save(stored().with(meeting), change(Change.Through.COMMAND));
  }

  private static Change change(Change.Through through) {
    return new Change(Instant.parse("2016-12-05T00:00:00Z"), "U1", through, null);
  }

  private static Meeting meeting(int id, LocalDate date, String title) {
    return new Meeting(
        id,
        Meeting.State.HELD,
        date,
        null,
        null,
        null,
        title,
        Attendees.NONE,
        null,
        List.of(),
        List.of(1));
  }
}
