package yaksok.desk.remind;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yaksok.desk.Messenger;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.words.Words;

/** A Slack in memory that keeps what was posted and fails as it is told to. */
final class FakeSlack implements Messenger {
  /** A message as people see it. */
  record Post(String conversation, String id, String key, Reply body) {
    String text() {
      return said(body);
    }
  }

  /** What goes wrong with one post. */
  enum Trouble {
    /** Slack posts it, and its answer is lost. */
    ANSWER_LOST,
    /** The request never arrives. */
    REQUEST_LOST,
    /** The program dies before Slack is asked. */
    CRASH_BEFORE,
    /** The program dies after Slack has posted it. */
    CRASH_AFTER
  }

  /** What ends a program: no code of ours gets to see it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static final Words WORDS = new Words();

  final List<Post> posts = new ArrayList<>();
  final Map<String, Messenger.Reason> closed = new HashMap<>();
  final Deque<Trouble> troubles = new ArrayDeque<>();
  final Deque<Outcome> answers = new ArrayDeque<>();
  boolean historyIsDown;
  private int ids;

  @Override
  public synchronized Outcome post(
      String conversation, String key, Reply reply, Optional<Instant> begun) {
    if (begun.isPresent() && historyIsDown) {
      return new Outcome.Unknown();
    }
    return begun
        .flatMap(since -> find(conversation, key))
        .<Outcome>map(Outcome.Posted::new)
        .orElseGet(() -> post(conversation, key, reply));
  }

  private Outcome post(String conversation, String key, Reply reply) {
    Outcome scripted = answers.poll();
    if (scripted != null) {
      return scripted;
    }
    if (closed.containsKey(conversation)) {
      return new Outcome.Refused(reason(conversation));
    }
    Trouble trouble = troubles.isEmpty() ? null : troubles.poll();
    if (trouble == Trouble.CRASH_BEFORE) {
      throw new Killed();
    }
    if (trouble == Trouble.REQUEST_LOST) {
      return new Outcome.Unknown();
    }
    String id = "ts" + ++ids;
    posts.add(new Post(conversation, id, key, reply));
    if (trouble == Trouble.CRASH_AFTER) {
      throw new Killed();
    }
    return trouble == Trouble.ANSWER_LOST ? new Outcome.Unknown() : new Outcome.Posted(id);
  }

  private Messenger.Reason reason(String conversation) {
    return closed.getOrDefault(conversation, Reason.NOT_ALLOWED);
  }

  @Override
  public synchronized Outcome update(
      String conversation, String messageId, String key, Reply reply) {
    posts.replaceAll(
        each -> each.id().equals(messageId) ? new Post(conversation, messageId, key, reply) : each);
    return new Outcome.Posted(messageId);
  }

  private Optional<String> find(String conversation, String key) {
    return posts.stream()
        .filter(each -> each.conversation().equals(conversation) && each.key().equals(key))
        .map(Post::id)
        .findFirst();
  }

  List<Post> in(String conversation) {
    return posts.stream().filter(each -> each.conversation().equals(conversation)).toList();
  }

  /** How often each key was posted. */
  Map<String, Long> countByKey() {
    return posts.stream()
        .collect(Collectors.groupingBy(Post::key, LinkedHashMap::new, Collectors.counting()));
  }

  /** All that the reply says, in its language. */
  static String said(Reply body) {
    List<String> lines = new ArrayList<>();
    for (Reply.Part part : body.parts()) {
      if (part instanceof Reply.Headline headline) {
        lines.add(say(body.language(), headline.message()));
      } else if (part instanceof Reply.Line line) {
        lines.add(say(body.language(), line.message()));
      } else if (part instanceof Reply.Small small) {
        lines.add(say(body.language(), small.message()));
      } else if (part instanceof Reply.Items items) {
        items.messages().forEach(each -> lines.add("• " + say(body.language(), each)));
      } else if (part instanceof Reply.Buttons buttons) {
        lines.add(
            buttons.buttons().stream()
                .map(each -> "[" + say(body.language(), each.label()) + "]")
                .collect(Collectors.joining(" ")));
      }
    }
    return String.join("\n", lines);
  }

  private static String say(Language language, Message message) {
    return WORDS.say(language, message);
  }
}
