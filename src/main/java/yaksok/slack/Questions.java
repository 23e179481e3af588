package yaksok.slack;

import java.time.Clock;
import java.util.Optional;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Message;

/** Takes whatever is said to the bot as a question, and answers where it was asked. */
public final class Questions implements Listener {
  private final SlackTools tools;
  private final UnitOfWork store;
  private final Clock machine;
  private final Answers answers;
  private final AssistantThread assistant;

  /**
   * @param machine the machine's own clock, by which deliveries are remembered
   */
  public Questions(SlackTools tools, UnitOfWork store, Clock machine, Answers answers) {
    this.tools = tools;
    this.store = store;
    this.machine = machine;
    this.answers = answers;
    this.assistant = new AssistantThread(tools);
  }

  @Override
  public Optional<Runnable> hear(Said said) {
    boolean isNew = store.write(ports -> ports.inbox().accept(said.eventId(), machine.instant()));
    return Optional.of(isNew ? () -> answer(said) : () -> {});
  }

  private void answer(Said said) {
    Caller caller = tools.callers().of(said.user(), said.channel());
    assistant.showWorking(said, caller.language());
    Answers.Answer answer = answer(new Answers.Question(said.text(), caller, said.conversation()));
    tools.responder().post(said.channel(), said.answerThread(), answer.reply());
    if (answer.opening()) {
      assistant.name(said);
    }
  }

  /** The answer, or a sentence that says why there is none. */
  public Reply reply(Answers.Question question) {
    return answer(question).reply();
  }

  private Answers.Answer answer(Answers.Question question) {
    if (question.caller().isGuest()) {
      return refused("guest", question.caller(), "slack.guest");
    }
    try {
      Answers.Answer answer = answers.to(question);
      tools.metrics().answer(answer.kind());
      return answer;
    } catch (StoreUnavailableException e) {
      tools.metrics().answer("failed");
      return refused("failed", question.caller(), "slack.store.unavailable");
    }
  }

  private static Answers.Answer refused(String kind, Caller caller, String why) {
    Reply reply = Reply.line(caller.language(), Reply.Audience.ASKER, Message.of(why));
    return new Answers.Answer(kind, reply, false);
  }
}
