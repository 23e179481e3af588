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
          AppMentionEvent said = payload.getEvent();
          boolean byPerson = said.getBotId() == null && said.getEdited() == null;
          return byPerson && !said.getChannel().startsWith("D")
              ? hear(
                  payload,
                  new Delivery(
                      said.getText(),
                      said.getUser(),
                      said.getChannel(),
                      said.getThreadTs(),
                      said.getTs()))
              : context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          MessageEvent said = payload.getEvent();
          boolean byPerson = said.getBotId() == null && said.getEdited() == null;
          return byPerson && DIRECT.equals(said.getChannelType())
              ? hear(
                  payload,
                  new Delivery(
                      said.getText(),
                      said.getUser(),
                      said.getChannel(),
                      said.getThreadTs(),
                      said.getTs()))
              : context.ack();
        });
    registerVariants(app);
  }

  private void registerVariants(App app) {
    app.event(
        MessageThreadBroadcastEvent.class,
        (payload, context) -> {
          MessageThreadBroadcastEvent said = payload.getEvent();
          return DIRECT.equals(said.getChannelType())
              ? hear(
                  payload,
                  new Delivery(
                      said.getText(),
                      said.getUser(),
                      said.getChannel(),
                      said.getThreadTs(),
                      said.getTs()))
              : context.ack();
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          MessageFileShareEvent said = payload.getEvent();
          return DIRECT.equals(said.getChannelType())
              ? hear(
                  payload,
                  new Delivery(
                      said.getText(),
                      said.getUser(),
                      said.getChannel(),
                      said.getThreadTs(),
                      said.getTs()))
              : context.ack();
        });
  }

  private Response hear(EventsApiPayload<?> payload, Delivery delivery) {
    String self = self(payload);
    String user = delivery.user();
    if (user == null || user.equals(self)) {
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
