package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.card.CardFinder;
import yaksok.desk.card.CardFinder.Found;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Indicator;

/** Prepares the form that logs or edits a meeting: what stands in it and what can be chosen. */
public final class PrepareForm {
  private final Office office;

  public PrepareForm(Office office) {
    this.office = office;
  }

  /** An empty form on a card, as {@link CardKey#toString} names it. */
  public MeetingForm onCard(String key) {
    return MeetingForm.EMPTY.on(Keys.parse(key), null);
  }

  /** Why the form is not opened: guests are not told what cards there are. */
  public Optional<Reply> refusal(Asker asker) {
    return asker.guest() ? Optional.of(office.refusedGuest(asker)) : Optional.empty();
  }

  /**
   * A form on a card for a meeting to come: in a week, or on the last day given if that is nearer.
   */
  public MeetingForm planned(String key, LocalDate last) {
    LocalDate inAWeek = office.today().plusWeeks(1);
    return MeetingForm.EMPTY.on(Keys.parse(key), last.isBefore(inAWeek) ? last : inAWeek);
  }

  /** The form with these values; without a card, with the channel's or the only one. */
  public FormView view(Asker asker, MeetingForm values) {
    return office
        .work()
        .read(
            ports -> {
              CardKey key = Optional.ofNullable(values.card()).orElse(obvious(ports, asker));
              List<Cards.Summary> all = ports.cards().all();
              Optional<Card> chosen = key == null ? Optional.empty() : ports.cards().find(key);
              return new FormView(
                  filled(values, chosen),
                  office.today(),
                  options(all, values),
                  chosen.map(PrepareForm::indicators).orElse(List.of()),
                  key != null && !ports.cards().stewardship(key).closed().isEmpty());
            });
  }

  private @Nullable CardKey obvious(Ports ports, Asker asker) {
    Found found = new CardFinder(ports.cards()).find(null, asker.channel(), office.today());
    return found instanceof Found.One one ? one.card().key() : null;
  }

  private MeetingForm filled(MeetingForm values, Optional<Card> card) {
    LocalDate day = Optional.ofNullable(values.date()).orElse(office.today());
    return values.on(card.map(Card::key).orElse(null), day);
  }

  /** An edited meeting stays on its card. */
  private static List<FormView.CardOption> options(List<Cards.Summary> all, MeetingForm values) {
    return all.stream()
        .filter(each -> values.meeting() == null || each.key().equals(values.card()))
        .map(each -> new FormView.CardOption(each.key(), each.title()))
        .toList();
  }

  private static List<String> indicators(Card card) {
    return card.indicators().stream().map(Indicator::name).toList();
  }
}
