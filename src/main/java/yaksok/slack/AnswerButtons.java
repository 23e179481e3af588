package yaksok.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.desk.answer.AskBack;
import yaksok.desk.answer.ShowRecord;
import yaksok.desk.answer.ShowRecords;
import yaksok.desk.meeting.NamesSeen;
import yaksok.domain.Language;
import yaksok.domain.Message;

/**
 * The buttons under answers: the records behind a number open in a window, page by page; a question
 * that is offered is answered where it was offered.
 */
public final class AnswerButtons implements SlackFeature {
  private static final Logger log = LoggerFactory.getLogger(AnswerButtons.class);
  private static final String WINDOW = "records";
  private static final Pattern ASK =
      Pattern.compile("^" + Pattern.quote(AskBack.ACTION) + "\\d+(\\.\\d+)?$");

  private final SlackTools tools;
  private final Questions questions;
  private final ShowRecords records;
  private final ShowRecord record;
  private final DeskAnswers answers;
  private final Forms forms;

  public AnswerButtons(
      SlackTools tools, Questions questions, UnitOfWork store, DeskAnswers answers) {
    this.tools = tools;
    this.questions = questions;
    this.records = new ShowRecords(store);
    this.record = new ShowRecord(store);
    this.answers = answers;
    this.forms = new Forms(tools.renderer());
  }

  @Override
  public void register(App app) {
    app.blockAction(ActionIds.of(ShowRecord.ACTION), afterwards(this::record));
    app.blockAction(ActionIds.of(ShowRecords.ACTION), afterwards(this::records));
    app.blockAction(ActionIds.of(ShowRecords.PREVIOUS), afterwards(this::turn));
    app.blockAction(ActionIds.of(ShowRecords.NEXT), afterwards(this::turn));
    app.blockAction(ASK, afterwards(this::ask));
  }

  /** What a pressed button does once it is acknowledged. */
  private interface Press {
    void by(Caller caller, BlockActionPayload pressed) throws IOException, SlackApiException;
  }

  private BlockActionHandler afterwards(Press press) {
    return (request, context) -> {
      BlockActionPayload pressed = request.getPayload();
      tools.background().run(() -> press(press, pressed));
      return context.ack();
    };
  }

  private void press(Press press, BlockActionPayload pressed) {
    Caller caller = tools.callers().of(pressed.getUser().getId(), channel(pressed));
    try {
      press.by(caller, pressed);
    } catch (IOException | SlackApiException e) {
      log.warn("a button could not be answered: {}", e.getClass().getSimpleName());
    }
  }

  private void records(Caller caller, BlockActionPayload pressed)
      throws IOException, SlackApiException {
    show(pressed, window(caller, "slack.records", records::show, pressed));
  }

  private void turn(Caller caller, BlockActionPayload pressed)
      throws IOException, SlackApiException {
    View page = window(caller, "slack.records", records::show, pressed);
    if (pressed.getView() == null) {
      show(pressed, page);
    } else {
      opened(tools.client().viewsUpdate(r -> r.viewId(pressed.getView().getId()).view(page)));
    }
  }

  private void record(Caller caller, BlockActionPayload pressed)
      throws IOException, SlackApiException {
    show(pressed, window(caller, "slack.record", record::show, pressed));
  }

  /** Opens a window; from within one, on top of it. */
  private void show(BlockActionPayload pressed, View window) throws IOException, SlackApiException {
    String trigger = pressed.getTriggerId();
    opened(
        pressed.getView() == null
            ? tools.client().viewsOpen(r -> r.triggerId(trigger).view(window))
            : tools.client().viewsPush(r -> r.triggerId(trigger).view(window)));
  }

  private static void opened(SlackApiTextResponse response) {
    if (!response.isOk()) {
      log.warn("Slack does not open a window: {}", response.getError());
    }
  }

  /** What is shown of what a button's value names. */
  private interface Look {
    Reply at(String value, Language language, NamesSeen names);
  }

  private View window(Caller caller, String title, Look look, BlockActionPayload pressed) {
    return forms.window(WINDOW, Message.of(title), reply(caller, look, value(pressed)));
  }

  private Reply reply(Caller caller, Look look, String value) {
    if (caller.isGuest()) {
      return toAsker(caller, Message.of("slack.guest"));
    }
    try {
      return look.at(value, caller.language(), answers.names(caller));
    } catch (StoreUnavailableException e) {
      return toAsker(caller, Message.of("slack.store.unavailable"));
    }
  }

  private void ask(Caller caller, BlockActionPayload pressed) {
    String channel = channel(pressed);
    BlockActionPayload.Container from = pressed.getContainer();
    if (channel == null || from.isEphemeral()) {
      Reply reply = questions.reply(new Answers.Question(value(pressed), caller, null));
      tools.responder().respond(pressed.getResponseUrl(), reply.to(Reply.Audience.ASKER));
      return;
    }
    String thread = from.getThreadTs();
    String conversation = Said.conversation(channel, thread);
    Reply reply = questions.reply(new Answers.Question(value(pressed), caller, conversation));
    tools.responder().post(channel, thread, reply);
  }

  private static String value(BlockActionPayload pressed) {
    String value = pressed.getActions().get(0).getValue();
    return value == null ? "" : value;
  }

  private static @Nullable String channel(BlockActionPayload pressed) {
    return pressed.getChannel() == null ? null : pressed.getChannel().getId();
  }

  private static Reply toAsker(Caller caller, Message message) {
    return Reply.line(caller.language(), Reply.Audience.ASKER, message);
  }
}
