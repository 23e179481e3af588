package yaksok.slack.card;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import yaksok.desk.Change;
import yaksok.desk.GivenBack;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.desk.card.CardFinder;
import yaksok.desk.card.CardFinder.Found;
import yaksok.desk.keep.KeepCard;
import yaksok.desk.keep.ShowCard;
import yaksok.desk.remind.ListReminders;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;
import yaksok.slack.Answers;
import yaksok.slack.Caller;
import yaksok.slack.Questions;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackText;
import yaksok.slack.SlackTools;

/**
 * {@code /card}: a change is stored before it is acknowledged and seen by the channel; everything
 * else is answered to the asker alone, after.
 */
public final class CardCommand implements SlackFeature {
  private static final String NAME = "/card";

  private final SlackTools tools;
  private final UnitOfWork store;
  private final KeepCard keep;
  private final ShowCard show;
  private final ListReminders reminders;
  private final Questions questions;
  private final List<String> statuses;

  /**
   * @param statuses what the office calls its statuses
   */
  public CardCommand(
      SlackTools tools,
      UnitOfWork store,
      KeepCard keep,
      ShowCard show,
      ListReminders reminders,
      Questions questions,
      List<String> statuses) {
    this.tools = tools;
    this.store = store;
    this.keep = keep;
    this.show = show;
    this.reminders = reminders;
    this.questions = questions;
    this.statuses = List.copyOf(statuses);
  }

  @Override
  public void register(App app) {
    app.command(
        NAME,
        (request, context) -> {
          tools.metrics().command(NAME);
          SlashCommandPayload typed = request.getPayload();
          Runnable slow = take(typed);
          tools.background().run(slow);
          return context.ack();
        });
  }

  private LocalDate today() {
    return LocalDate.now(tools.clock());
  }

  /** Decides and stores what is to be stored, and leaves the answer to be given later. */
  private Runnable take(SlashCommandPayload typed) {
    String text = SlackText.typed(typed.getText() == null ? "" : typed.getText());
    CardLine line =
        CardLine.read(text, new Subcommand.Place(typed.getChannelId(), today(), statuses));
    if (line.typed() instanceof Typed.Order order) {
      Caller caller = tools.callers().of(typed.getUserId(), typed.getChannelId());
      Optional<Reply> reply =
          orSorry(caller, () -> order(order, line, caller, typed))
              .map(each -> unlessDone(each, NAME + " " + line.text()));
      return () -> reply.ifPresent(each -> tools.responder().respond(typed.getResponseUrl(), each));
    }
    return () -> {
      Caller caller = tools.callers().of(typed.getUserId(), typed.getChannelId());
      orSorry(caller, () -> Optional.of(answer(line, caller)))
          .ifPresent(each -> tools.responder().respond(typed.getResponseUrl(), each));
    };
  }

  /** Whoever is told why nothing was stored gets back what they typed. */
  private static Reply unlessDone(Reply reply, String typed) {
    return reply.audience() == Reply.Audience.ASKER ? GivenBack.below(reply, typed) : reply;
  }

  private interface Work {
    Optional<Reply> reply();
  }

  private static Optional<Reply> orSorry(Caller caller, Work work) {
    try {
      return work.reply();
    } catch (StoreUnavailableException e) {
      return Optional.of(toAsker(caller, Message.of("slack.store.unavailable")));
    }
  }

  private Optional<Reply> order(
      Typed.Order order, CardLine line, Caller caller, SlashCommandPayload typed) {
    if (caller.isGuest()) {
      return Optional.of(toAsker(caller, Message.of("slack.guest")));
    }
    Found found = find(line, caller);
    if (!(found instanceof Found.One one)) {
      return Optional.of(toAsker(caller, notFound(found)));
    }
    return keep.keep(
        one.card().key(),
        order.order(),
        new KeepCard.Request(
            caller.user(),
            caller.language(),
            Change.Through.COMMAND,
            typed.getTriggerId(),
            line.reason()));
  }

  private Reply answer(CardLine line, Caller caller) {
    if (line.typed() instanceof Typed.Help) {
      return help(caller.language());
    }
    if (line.typed() instanceof Typed.Wrong wrong) {
      return toAsker(caller, wrong.why());
    }
    if (line.typed() instanceof Typed.Glance) {
      return about(line, caller, key -> show.show(key, caller.language(), today()));
    }
    if (line.typed() instanceof Typed.Reminders) {
      return about(line, caller, key -> reminders.list(key, caller.language()));
    }
    return questions
        .reply(new Answers.Question(line.text(), caller, null))
        .to(Reply.Audience.ASKER);
  }

  private Reply about(CardLine line, Caller caller, Function<CardKey, Reply> look) {
    if (caller.isGuest()) {
      return toAsker(caller, Message.of("slack.guest"));
    }
    Found found = find(line, caller);
    return found instanceof Found.One one
        ? look.apply(one.card().key())
        : toAsker(caller, notFound(found));
  }

  private Found find(CardLine line, Caller caller) {
    return store.read(
        ports -> new CardFinder(ports.cards()).find(line.card(), caller.channel(), today()));
  }

  private static Message notFound(Found found) {
    if (found instanceof Found.Unknown unknown) {
      return Message.of("slack.card.none-such", unknown.named());
    }
    return found instanceof Found.Several several
        ? Message.of("slack.card.which", several.cards().get(0).key().number())
        : Message.of("keep.none");
  }

  private static Reply help(Language language) {
    List<Message> lines =
        Stream.of(
                Stream.of(
                    Message.of("slack.card.help.glance"), Message.of("slack.card.help.question")),
                Subcommands.ALL.stream().map(Subcommand::help),
                Stream.of(Message.of("slack.card.help.named")))
            .flatMap(each -> each)
            .toList();
    return new Reply(
        language,
        Reply.Audience.ASKER,
        List.of(new Reply.Headline(Message.of("slack.card.help")), new Reply.Items(lines)));
  }

  private static Reply toAsker(Caller caller, Message message) {
    return Reply.line(caller.language(), Reply.Audience.ASKER, message);
  }
}
