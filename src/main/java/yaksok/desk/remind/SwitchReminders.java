package yaksok.desk.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import yaksok.desk.Change;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Language;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;

/**
 * Turns a card's reminders off and on again: its owner, its lead and the administrators may, and
 * whoever asks where the card has no owner. Off wants a reason, which the history keeps.
 */
public final class SwitchReminders {
  private final UnitOfWork work;
  private final Recipients recipients;

  public SwitchReminders(UnitOfWork work, Recipients recipients) {
    this.work = work;
    this.recipients = recipients;
  }

  public Reply set(CardKey key, boolean on, Change change, Language language) {
    Message said = work.write(ports -> set(ports, key, on, change));
    return Reply.line(language, Reply.Audience.ASKER, said);
  }

  private Message set(Ports ports, CardKey key, boolean on, Change change) {
    Stewardship stewardship = ports.cards().stewardship(key);
    List<String> entitled = entitled(stewardship);
    if (stewardship.owner() != null && !entitled.contains(change.actor())) {
      return Message.of("notice.switch.refused", entitled.stream().map(Mention::new).toList());
    }
    String reason = change.reason();
    if (!on && (reason == null || reason.isBlank())) {
      return Message.of("notice.switch.reason", key.number());
    }
    if (stewardship.remind() != on) {
      ports.cards().save(key, stewardship.reminding(on), change);
    }
    return Message.of(on ? "notice.switch.on" : "notice.switch.off", key.number());
  }

  private List<String> entitled(Stewardship stewardship) {
    List<String> entitled =
        new ArrayList<>(
            Stream.of(stewardship.owner(), stewardship.lead()).filter(Objects::nonNull).toList());
    entitled.addAll(recipients.administrators());
    return entitled.stream().distinct().toList();
  }
}
