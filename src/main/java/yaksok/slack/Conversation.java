package yaksok.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hears mentions and direct messages, and hands them to the first listener that takes them.
 *
 * <p>What bots say, edits and deletions are not heard: an edit is no new question. A reply that is
 * also sent to the channel, and a message that comes with a file, are heard as what they say.
 */
public final class Conversation implements SlackFeature {
  private static final String DIRECT = "im";

  private final SlackTools tools;
  private final BotIdentity bot;
  private final List<Listener> listeners;

  /**
   * @param listeners asked in this order; the last one takes everything
   */
  public Conversation(SlackTools tools, BotIdentity bot, List<Listener> listeners) {
    this.tools = tools;
    this.bot = bot;
    this.listeners = List.copyOf(listeners);
  }

  /** A message as it was delivered, of whatever kind of event. */
  private record Delivery(
      @Nullable String text,
      @Nullable String user,
      String channel,
      @Nullable String thread,
      String ts) {}

  @Override
  public void register(App app) {
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          AppMentionEvent e = payload.getEvent();
          boolean meant =
              e.getBotId() == null && e.getEdited() == null && !e.getChannel().startsWith("D");
          return hear(
              payload,
              meant,
              new Delivery(e.getText(), e.getUser(), e.getChannel(), e.getThreadTs(), e.getTs()));
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          MessageEvent e = payload.getEvent();
          boolean byPerson = e.getBotId() == null && e.getEdited() == null;
          return hear(
              payload,
              byPerson && DIRECT.equals(e.getChannelType()),
              new Delivery(e.getText(), e.getUser(), e.getChannel(), e.getThreadTs(), e.getTs()));
        });
    app.event(
        MessageThreadBroadcastEvent.class,
        (payload, context) -> {
          MessageThreadBroadcastEvent e = payload.getEvent();
          return hear(
              payload,
              DIRECT.equals(e.getChannelType()),
              new Delivery(e.getText(), e.getUser(), e.getChannel(), e.getThreadTs(), e.getTs()));
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          MessageFileShareEvent e = payload.getEvent();
          return hear(
              payload,
              DIRECT.equals(e.getChannelType()),
              new Delivery(e.getText(), e.getUser(), e.getChannel(), e.getThreadTs(), e.getTs()));
        });
  }

  private Response hear(EventsApiPayload<?> payload, boolean meant, Delivery delivery) {
    String self = self(payload);
    String user = delivery.user();
    if (!meant || user == null || user.equals(self)) {
      return Response.ok();
    }
    String text = SlackText.typed(Objects.requireNonNullElse(delivery.text(), ""));
    Said said =
        new Said(
            payload.getEventId(),
            SlackText.without(text, self),
            user,
            delivery.channel(),
            delivery.thread(),
            delivery.ts());
    tools.metrics().event(said.isDirect() ? "message.im" : "app_mention");
    listeners.stream()
        .map(listener -> listener.hear(said))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(tools.background()::run);
    return Response.ok();
  }

  /** The bot's member id: the delivery names it, also where Slack could not be asked. */
  private String self(EventsApiPayload<?> payload) {
    Optional<String> named =
        Stream.ofNullable(payload.getAuthorizations())
            .flatMap(List::stream)
            .filter(each -> Boolean.TRUE.equals(each.getIsBot()))
            .map(Authorization::getUserId)
            .filter(Objects::nonNull)
            .findFirst();
    named.ifPresent(bot::learn);
    return named.or(bot::user).orElse("");
  }
}
