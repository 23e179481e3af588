package yaksok.desk.remind;

import yaksok.desk.Reminders.Stage;
import yaksok.domain.card.CardKey;
import yaksok.domain.notice.Moment;
import yaksok.domain.time.Quarter;

/** The names of stages: a moment's own, and the copy of the last one that the team lead gets. */
final class Stages {
  private static final String LEAD = "/lead";

  private Stages() {}

  static Stage of(CardKey card, int indicator, Quarter quarter, Moment moment) {
    return new Stage(card, indicator, quarter, moment.stage());
  }

  static Stage forLead(Stage stage) {
    return new Stage(stage.card(), stage.indicator(), stage.quarter(), stage.name() + LEAD);
  }

  static boolean isForLead(Stage stage) {
    return stage.name().endsWith(LEAD);
  }
}
