package yaksok.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.answer.AskBack;
import yaksok.desk.answer.ShowRecords;
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
  private final DeskAnswers answers;
  private final Forms forms;

  public AnswerButtons(
      SlackTools tools, Questions questions, ShowRecords records, DeskAnswers answers) {
    this.tools = tools;
    this.questions = questions;
    this.records = records;
    this.answers = answers;
    this.forms = new Forms(tools.renderer());
  }

  @Override
  public void register(App app) {
    app.blockAction(ActionIds.of(ShowRecords.ACTION), afterwards(this::open));
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

  private void open(Caller caller, BlockActionPayload pressed)
      throws IOException, SlackApiException {
    Reply reply = records(caller, pressed);
    tools
        .client()
        .viewsOpen(
            r ->
                r.triggerId(pressed.getTriggerId())
                    .view(forms.window(WINDOW, Message.of("slack.records"), reply)));
  }

  private void turn(Caller caller, BlockActionPayload pressed)
      throws IOException, SlackApiException {
    if (pressed.getView() == null) {
      open(caller, pressed);
      return;
    }
    Reply reply = records(caller, pressed);
    tools
        .client()
        .viewsUpdate(
            r ->
                r.viewId(pressed.getView().getId())
                    .view(forms.window(WINDOW, Message.of("slack.records"), reply)));
  }

  private Reply records(Caller caller, BlockActionPayload pressed) {
    if (caller.isGuest()) {
      return toAsker(caller, Message.of("slack.guest"));
    }
    try {
      return records.show(value(pressed), caller.language(), answers.mayEdit(caller));
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
