package yaksok.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yaksok.desk.Cards;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** Which cards each owner has to hear of. */
final class OwnedCards {
  private OwnedCards() {}

  /** The cards that run in the quarter of the day or ran in the one before it, by their owners. */
  static Map<String, List<CardKey>> all(Ports ports, LocalDate day) {
    Period recent = new Period(Quarter.of(day).previous().from(), day);
    Map<String, List<CardKey>> owned = new LinkedHashMap<>();
    for (Cards.Summary each : ports.cards().all()) {
      String owner = ports.cards().stewardship(each.key()).owner();
      if (owner != null && each.term().overlaps(recent)) {
        owned.computeIfAbsent(owner, key -> new ArrayList<>()).add(each.key());
      }
    }
    return owned;
  }

  static List<CardKey> of(Ports ports, String owner, LocalDate day) {
    return all(ports, day).getOrDefault(owner, List.of());
  }
}
