package yaksok.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Message;

/** Takes whatever is said to the bot as a question, and answers where it was asked. */
public final class Questions implements Listener {
  private static final int STATUS = 50;

  private final SlackTools tools;
  private final UnitOfWork store;
  private final Clock machine;
  private final Answers answers;

  /**
   * @param machine the machine's own clock, by which deliveries are remembered
   */
  public Questions(SlackTools tools, UnitOfWork store, Clock machine, Answers answers) {
    this.tools = tools;
    this.store = store;
    this.machine = machine;
    this.answers = answers;
  }

  @Override
  public Optional<Runnable> hear(Said said) {
    boolean isNew = store.write(ports -> ports.inbox().accept(said.eventId(), machine.instant()));
    return Optional.of(isNew ? () -> answer(said) : () -> {});
  }

  private void answer(Said said) {
    showWorking(said);
    Caller caller = tools.callers().of(said.user(), said.channel());
    Reply reply = reply(new Answers.Question(said.text(), caller, said.conversation()));
    tools.responder().post(said.channel(), said.answerThread(), reply);
  }

  /** The answer, or a sentence that says why there is none. */
  public Reply reply(Answers.Question question) {
    if (question.caller().isGuest()) {
      return Reply.line(
          question.caller().language(), Reply.Audience.ASKER, Message.of("slack.guest"));
    }
    try {
      Answers.Answer answer = answers.to(question);
      tools.metrics().answer(answer.kind());
      return answer.reply();
    } catch (StoreUnavailableException e) {
      tools.metrics().answer("failed");
      return Reply.line(
          question.caller().language(),
          Reply.Audience.ASKER,
          Message.of("slack.store.unavailable"));
    }
  }

  /** In the assistant's thread, says that an answer is on its way; posting it clears that. */
  private void showWorking(Said said) {
    String thread = said.thread();
    if (!said.isDirect() || thread == null) {
      return;
    }
    String status =
        tools
            .renderer()
            .plain(
                tools.callers().of(said.user(), said.channel()).language(),
                Message.of("slack.assistant.working"),
                STATUS);
    try {
      tools
          .client()
          .assistantThreadsSetStatus(
              r -> r.channelId(said.channel()).threadTs(thread).status(status));
    } catch (IOException | SlackApiException e) {
      tools.metrics().post("status-failed");
    }
  }
}
