package yaksok.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Conversations;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.Topic;
import yaksok.desk.UnitOfWork;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.desk.answer.Asker;
import yaksok.desk.meeting.NamesSeen;
import yaksok.desk.meeting.SeeNames;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;

/** Answers by the desk, each question after the last one of its conversation. */
public final class DeskAnswers implements Answers {
  private static final Logger log = LoggerFactory.getLogger(DeskAnswers.class);

  /** A direct message is one conversation without end: after a while, a question begins anew. */
  private static final Duration A_TALK = Duration.ofHours(1);

  private final UnitOfWork store;
  private final AnswerQuestion desk;
  private final SeeNames names;
  private final Clock office;

  public DeskAnswers(UnitOfWork store, AnswerQuestion desk, SeeNames names, Clock office) {
    this.store = store;
    this.desk = desk;
    this.names = names;
    this.office = office;
  }

  @Override
  public Answer to(Question question) {
    Optional<Query> last = last(question);
    yaksok.desk.answer.Answer answer =
        isThread(question) ? after(last, question) : aloneOrAfter(last, question);
    remember(question, answer);
    boolean opening = last.isEmpty() && answer.kind() != Kind.UNCLEAR;
    return new Answer(answer.kindCode(), answer.reply(), opening);
  }

  /** Outside a thread only what says too little by itself follows up on what was asked before. */
  private yaksok.desk.answer.Answer aloneOrAfter(Optional<Query> last, Question question) {
    yaksok.desk.answer.Answer alone = after(Optional.empty(), question);
    return last.isPresent() && alone.kind() == Kind.UNCLEAR ? after(last, question) : alone;
  }

  private yaksok.desk.answer.Answer after(Optional<Query> last, Question question) {
    Caller caller = question.caller();
    Asker asker =
        new Asker(
            LocalDate.now(office),
            caller.language(),
            null,
            caller.channel(),
            caller.user(),
            Reply.Audience.CHANNEL,
            names(caller),
            last.orElse(null));
    return desk.answer(question.text(), asker);
  }

  private static boolean isThread(Question question) {
    String conversation = question.conversation();
    return conversation != null && !conversation.equals(question.caller().channel());
  }

  /** Of which records somebody reads the names of people, and so may search by them. */
  NamesSeen names(Caller caller) {
    return names.by(caller.user(), caller.isGuest(), caller.channel());
  }

  private Optional<Query> last(Question question) {
    String channel = question.caller().channel();
    String conversation = question.conversation();
    if (channel == null || conversation == null) {
      return Optional.empty();
    }
    Instant since = office.instant().minus(isThread(question) ? Conversations.KEPT : A_TALK);
    return store
        .read(ports -> ports.conversations().last(channel, conversation, since))
        .map(Topic::query);
  }

  /** A question that was not understood leaves the conversation where it was. */
  private void remember(Question question, yaksok.desk.answer.Answer answer) {
    String channel = question.caller().channel();
    String conversation = question.conversation();
    if (channel != null && conversation != null && answer.kind() != Kind.UNCLEAR) {
      keep(channel, conversation, Topic.of(answer.query()));
    }
  }

  /** An answer is given also where it can't be remembered. */
  private void keep(String channel, String conversation, Topic topic) {
    try {
      store.<Boolean>write(
          ports -> {
            ports.conversations().remember(channel, conversation, topic, office.instant());
            return true;
          });
    } catch (StoreUnavailableException e) {
      log.warn("a question could not be remembered: {}", e.problem().key());
    }
  }
}
