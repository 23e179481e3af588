package yaksok.desk.remind;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.Units;
import yaksok.desk.remind.ComingReminders.Coming;
import yaksok.domain.Language;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.NoticeRules;
import yaksok.domain.notice.Shortfall;

/** Answers "Why am I getting this?": the rule, the figures, who else gets it, how to end it. */
public final class ExplainReminder {
  private final UnitOfWork work;
  private final NoticePlan plan;
  private final Recipients recipients;
  private final InstantSource time;

  public ExplainReminder(
      UnitOfWork work, NoticePlan plan, Recipients recipients, InstantSource time) {
    this.work = work;
    this.plan = plan;
    this.recipients = recipients;
    this.time = time;
  }

  /** The explanation of one reminder; {@code value} is that of its button. */
  public Reply why(String value, Language language) {
    QuarterKey key = QuarterKey.parse(value);
    List<Reply.Part> parts =
        work.read(
            ports ->
                ports
                    .cards()
                    .find(key.card())
                    .flatMap(card -> explain(ports, card, key))
                    .orElseGet(() -> List.of(gone(key))));
    return new Reply(language, Reply.Audience.ASKER, parts);
  }

  private static Reply.Part gone(QuarterKey key) {
    return new Reply.Headline(Message.of("notice.why.gone", key.card().number()));
  }

  private Optional<List<Reply.Part>> explain(Ports ports, Card card, QuarterKey key) {
    Instant now = time.instant();
    return Shortfall.of(card, key.indicator(), key.quarter(), plan.rules().dayOf(now))
        .map(shortfall -> explain(ports, card, shortfall, now));
  }

  private List<Reply.Part> explain(Ports ports, Card card, Shortfall shortfall, Instant now) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(figures(card, shortfall)));
    parts.add(new Reply.Line(rule()));
    List<Message> coming =
        new ComingReminders(plan)
            .of(ports, card, shortfall.indicator(), shortfall.quarter(), now)
            .map(Coming::moment)
            .map(moment -> Message.of("notice.why.day", moment.day()))
            .toList();
    if (!coming.isEmpty()) {
      parts.add(new Reply.Line(Message.of("notice.why.coming", coming)));
    }
    List<Mention> line =
        recipients.line(ports.cards().stewardship(card.key())).stream().map(Mention::new).toList();
    if (!line.isEmpty()) {
      parts.add(new Reply.Line(Message.of("notice.why.line", line)));
    }
    parts.add(new Reply.Small(Message.of("notice.why.end", card.number())));
    return parts;
  }

  private static Message figures(Card card, Shortfall shortfall) {
    Indicator indicator = card.indicators().get(shortfall.indicator() - 1);
    return Message.of(
        "notice.why.figures",
        card.number(),
        shortfall.quarter(),
        Units.quantity(shortfall.due(), indicator.unit()),
        Units.quantity(shortfall.actual().value(), indicator.unit()));
  }

  private Message rule() {
    NoticeRules rules = plan.rules();
    String leads = rules.leads().stream().map(String::valueOf).collect(Collectors.joining("·"));
    return Message.of("notice.why.rule", leads, rules.hour());
  }
}
