package yaksok;

import java.time.Clock;
import java.util.function.BiFunction;
import yaksok.desk.Change;
import yaksok.desk.UnitOfWork;
import yaksok.desk.card.ImportCard;
import yaksok.desk.card.SampleCard;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;

/** The card that practice begins with, kept by the people of the practice workspace. */
final class PracticeCard {
  static final String CHANNEL = "C059PLEDGE";
  static final String PLANNING = "UPLAN00001";

  private static final CardKey KEY = new CardKey("059", 2014);
  private static final Stewardship KEPT =
      Stewardship.NONE.inChannel(CHANNEL).ownedBy("UHANA00001").ledBy("UMIN000001");

  private final BiFunction<UnitOfWork, Clock, ImportCard> importer;

  PracticeCard(BiFunction<UnitOfWork, Clock, ImportCard> importer) {
    this.importer = importer;
  }

  /** Imports the card, unless the store has it from an earlier practice. */
  void putInto(UnitOfWork store, Clock office) {
    if (store.<Boolean>read(ports -> ports.cards().find(KEY).isPresent())) {
      return;
    }
    importer.apply(store, office).run(SampleCard.file(), false);
    store.<Boolean>write(
        ports -> {
          ports
              .cards()
              .save(
                  KEY, KEPT, new Change(office.instant(), "operator", Change.Through.SYSTEM, null));
          return true;
        });
  }
}
