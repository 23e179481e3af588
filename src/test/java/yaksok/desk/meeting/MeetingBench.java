package yaksok.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.MemoryStore;
import yaksok.desk.Reply;
import yaksok.domain.Card059;
import yaksok.domain.Language;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.words.Words;

/** Card 059 in memory on a day in Seoul, with the people who keep it. */
final class MeetingBench {
  static final CardKey CARD = Card059.card().key();
  static final String CHANNEL = "C059";
  static final String OWNER = "UOWNER";
  static final String ADMIN = "UADMIN";
  static final String MEMBER = "UMEMBER";
  static final String OTHER = "UOTHER";
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  final MemoryStore store = new MemoryStore();
  final Set<String> inChannel = new HashSet<>(Set.of(OWNER, MEMBER, OTHER));
  private final Words words = new Words();
  private Rights rights = Rights.of(Set.of(ADMIN));
  private Clock clock;
  private int deliveries;
  MeetingDesk desk;

  MeetingBench(String now) {
    clock = Clock.system(SEOUL);
    desk = on(now);
    store(Card059.card());
    steward(Stewardship.NONE.inChannel(CHANNEL).ownedBy(OWNER));
  }

  /** The same store at another time. */
  MeetingDesk on(String now) {
    clock = Clock.fixed(LocalDateTime.parse(now).atZone(SEOUL).toInstant(), SEOUL);
    return withRights(rights);
  }

  /** The same store where the office has set who may do what. */
  MeetingDesk withRights(Rights set) {
    rights = set;
    desk =
        MeetingDesk.of(
            new Office(store, clock, rights, (channel, member) -> inChannel.contains(member)));
    return desk;
  }

  void store(Card card) {
    store.write(
        ports -> {
          ports.cards().save(card, new Change(at(), "operator", Change.Through.IMPORT, null));
          return card;
        });
  }

  void steward(Stewardship stewardship) {
    store.write(
        ports -> {
          ports
              .cards()
              .save(CARD, stewardship, new Change(at(), "operator", Change.Through.SYSTEM, null));
          return stewardship;
        });
  }

  private Instant at() {
    return clock.instant();
  }

  Asker asker(String member) {
    deliveries++;
    return asker(member, "delivery " + deliveries);
  }

  Asker asker(String member, String delivery) {
    return new Asker(member, false, Language.KO, CHANNEL, Change.Through.COMMAND, delivery);
  }

  Asker guest() {
    return new Asker("UGUEST", true, Language.KO, CHANNEL, Change.Through.COMMAND, "guest");
  }

  Asker english(String member) {
    deliveries++;
    return new Asker(
        member, false, Language.EN, CHANNEL, Change.Through.COMMAND, "delivery " + deliveries);
  }

  Outcome log(String line) {
    return desk.log().line(asker(MEMBER), line);
  }

  Card card() {
    return store.cards().find(CARD).orElseThrow();
  }

  /** The records added since the card was imported. */
  List<Meeting> added() {
    return card().meetings().stream().filter(each -> each.id() > 14).toList();
  }

  Meeting only() {
    assertThat(added()).hasSize(1);
    return added().get(0);
  }

  /** All that the outcome says, a part a line. */
  String said(Outcome outcome) {
    return said(reply(outcome));
  }

  private static Reply reply(Outcome outcome) {
    if (outcome instanceof Outcome.Doubtful doubtful) {
      return doubtful.question();
    }
    assertThat(outcome).isInstanceOf(Outcome.Said.class);
    return ((Outcome.Said) outcome).reply();
  }

  private String said(Reply reply) {
    return reply.parts().stream()
        .flatMap(part -> said(reply.language(), part))
        .collect(Collectors.joining("\n"));
  }

  private Stream<String> said(Language language, Reply.Part part) {
    Stream<Reply.Button> buttons =
        part instanceof Reply.Buttons row
            ? row.buttons().stream()
            : part instanceof Reply.Row row ? Stream.of(row.button()) : Stream.of();
    return Stream.concat(
        part.said().stream().map(message -> words.say(language, message)),
        buttons.map(button -> "[" + words.say(language, button.label()) + "]"));
  }

  Reply.Audience audience(Outcome outcome) {
    return ((Outcome.Said) outcome).reply().audience();
  }

  /** The values of an outcome's buttons by their labels. */
  Map<String, String> buttons(Outcome outcome) {
    Reply reply = reply(outcome);
    return reply.parts().stream()
        .filter(Reply.Buttons.class::isInstance)
        .flatMap(part -> ((Reply.Buttons) part).buttons().stream())
        .collect(
            Collectors.toMap(
                button -> words.say(reply.language(), button.label()), Reply.Button::value));
  }

  /** The value of the button of this label. */
  String button(Outcome outcome, String label) {
    assertThat(buttons(outcome)).containsKey(label);
    return buttons(outcome).getOrDefault(label, "");
  }

  MeetingForm form(@Nullable String date, String title) {
    return new MeetingForm(
        CARD,
        null,
        date == null ? null : LocalDate.parse(date),
        null,
        null,
        title,
        List.of(),
        "",
        "",
        "",
        "",
        null,
        true,
        null);
  }
}
