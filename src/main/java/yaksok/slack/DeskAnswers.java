package yaksok.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import yaksok.desk.Reply;
import yaksok.desk.Roles;
import yaksok.desk.UnitOfWork;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.desk.answer.Asker;
import yaksok.desk.answer.Conversations;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;

/** Answers by the desk, each question after the last one of its conversation. */
public final class DeskAnswers implements Answers {
  private final UnitOfWork store;
  private final AnswerQuestion desk;
  private final Conversations conversations;
  private final Roles roles;
  private final Clock office;

  public DeskAnswers(
      UnitOfWork store,
      AnswerQuestion desk,
      Conversations conversations,
      Roles roles,
      Clock office) {
    this.store = store;
    this.desk = desk;
    this.conversations = conversations;
    this.roles = roles;
    this.office = office;
  }

  @Override
  public Answer to(Question question) {
    Caller caller = question.caller();
    Asker asker =
        new Asker(
            LocalDate.now(office),
            caller.language(),
            null,
            caller.channel(),
            Reply.Audience.CHANNEL,
            seesNames(caller),
            last(question).orElse(null));
    yaksok.desk.answer.Answer answer = desk.answer(question.text(), asker);
    remember(question, answer);
    return new Answer(answer.kindCode(), answer.reply());
  }

  /** Whether records may be searched by names of people: by those who may edit every card. */
  public boolean seesNames(Caller caller) {
    return !caller.isGuest()
        && store.read(
            ports ->
                ports.cards().all().stream()
                    .map(each -> ports.cards().stewardship(each.key()))
                    .allMatch(each -> roles.mayKeep(each, caller.user())));
  }

  private Optional<Query> last(Question question) {
    String channel = question.caller().channel();
    String conversation = question.conversation();
    return channel == null || conversation == null
        ? Optional.empty()
        : conversations.last(channel, conversation);
  }

  /** A question that was not understood leaves the conversation where it was. */
  private void remember(Question question, yaksok.desk.answer.Answer answer) {
    String channel = question.caller().channel();
    String conversation = question.conversation();
    if (channel != null && conversation != null && answer.kind() != Kind.UNCLEAR) {
      conversations.remember(channel, conversation, answer.query());
    }
  }
}
