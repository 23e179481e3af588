package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for Slack, with a page in the browser: sends the bot what people do, signed, and
 * answers its Web API calls. Every method below does what the page does, by the same way; those
 * that deliver something return once the bot has answered or Slack would have given up.
 */
public final class PracticeWorkspace implements AutoCloseable {
  private final String signingSecret = Ids.secret(16);
  private final String botToken = "xoxb-practice-" + Ids.secret(12);
  private final ExecutorService background =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "practice");
            thread.setDaemon(true);
            return thread;
          });
  private final PracticeClock clock;
  private final Updates updates = new Updates();
  private final Workspace workspace;
  private final Views views;
  private final Typing typing;
  private final Interactions interactions;
  private final AssistantMethods assistant;
  private final ResponseUrls responseUrls;
  private final WebApi webApi;
  private final PageApi page;

  public PracticeWorkspace(PracticeSettings settings, PracticeClock clock) {
    StartingPoint start = StartingPoint.shipped();
    this.clock = clock;
    this.workspace = new Workspace(start, new Timestamps(clock), updates);
    this.views = new Views(start.team(), updates);
    Triggers triggers = new Triggers(settings.machine());
    Payloads payloads = new Payloads(workspace, settings.machine());
    BotLine line = new BotLine(settings, new Signing(signingSecret));
    this.responseUrls = new ResponseUrls(workspace, settings);
    this.typing =
        new Typing(workspace, start.commands().keySet(), payloads, line, triggers, responseUrls);
    this.interactions = new Interactions(workspace, views, payloads, line, triggers, responseUrls);
    this.assistant = new AssistantMethods(workspace, updates);
    this.webApi = new WebApi(botToken, methods(triggers));
    PageState state = new PageState(workspace, views, assistant, clock, start, settings.language());
    this.page = new PageApi(this, state, updates, background);
  }

  private Map<String, ApiMethod> methods(Triggers triggers) {
    Map<String, ApiMethod> methods = new HashMap<>();
    methods.putAll(new ChatMethods(workspace, this::posted).methods());
    methods.putAll(new ConversationMethods(workspace).methods());
    methods.putAll(new UserMethods(workspace).methods());
    methods.putAll(new ViewMethods(workspace, views, triggers).methods());
    methods.putAll(assistant.methods());
    return methods;
  }

  /** The bot hears its own direct messages too, as every subscriber to message.im does. */
  private void posted(ChatMessage message) {
    assistant.posted(message);
    if (workspace.conversation(message.channel()).filter(Conversation::direct).isPresent()) {
      background.execute(() -> typing.tell(message));
    }
  }

  /** Registers the page, the Web API and the response addresses; call it before the start. */
  public void mount(JavalinConfig config) {
    config.routes.get("/practice/slack/api/{method}", webApi::handle);
    config.routes.post("/practice/slack/api/{method}", webApi::handle);
    config.routes.post("/practice/slack/response/{id}", responseUrls::handle);
    page.mount(config.routes);
    PageFiles.mount(config.routes);
  }

  @Override
  public void close() {
    background.shutdownNow();
  }

  /** The secret with which each request to the bot is signed. */
  public String signingSecret() {
    return signingSecret;
  }

  /** The token that the bot must show to the Web API. */
  public String botToken() {
    return botToken;
  }

  public Team team() {
    return workspace.team();
  }

  public List<Member> members() {
    return workspace.members();
  }

  public List<Conversation> conversations() {
    return workspace.conversations();
  }

  /** The id of the member's direct message with the bot. */
  public String directMessage(String member) {
    return workspace.direct(member).id();
  }

  /** Types a line into a channel: a command where it starts with a slash, else a message. */
  public Delivery type(String member, String channel, String line) {
    return type(member, channel, null, line);
  }

  /** Types a line into a channel or, where a thread is named, into the thread. */
  public Delivery type(String member, String channel, @Nullable String thread, String line) {
    return Typing.isCommand(line.strip())
        ? typing.command(member, channel, thread, line)
        : typing.tell(say(member, channel, thread, line));
  }

  /** Puts a message into the channel without delivering it yet; {@link #tell} delivers. */
  public ChatMessage say(String member, String channel, @Nullable String thread, String line) {
    return typing.message(member, channel, thread, line);
  }

  /** Delivers a message to the bot where the bot is subscribed to such. */
  public Delivery tell(ChatMessage message) {
    return typing.tell(message);
  }

  /** Changes the text of a message. */
  public Delivery edit(String channel, String ts, String line) {
    return workspace
        .message(channel, ts)
        .map(message -> typing.edit(message, line))
        .orElseGet(() -> Delivery.refused("no message " + ts));
  }

  /** Delivers the event of a message again, with the same event id. */
  public Delivery redeliver(String ts) {
    return typing.redeliver(ts);
  }

  /** Clicks the first button of the message that has the action id. */
  public Delivery click(String member, String channel, String ts, String actionId) {
    return act(member, channel, ts, "", actionId, Json.MAPPER.missingNode());
  }

  /** Uses an element of a message; the block id may be empty, the value is a menu's choice. */
  public Delivery act(
      String member, String channel, String ts, String blockId, String actionId, JsonNode value) {
    return interactions.act(member, channel, ts, blockId, actionId, value);
  }

  /** Uses an element of an open form or of the Home tab, whose fields hold the inputs. */
  public Delivery actInView(
      String member,
      String viewId,
      String blockId,
      String actionId,
      JsonNode value,
      JsonNode inputs) {
    return interactions.actInView(member, viewId, blockId, actionId, value, inputs);
  }

  public Delivery globalShortcut(String member, String callbackId) {
    return interactions.globalShortcut(member, callbackId);
  }

  public Delivery messageShortcut(String member, String channel, String ts, String callbackId) {
    return workspace
        .message(channel, ts)
        .map(message -> interactions.messageShortcut(member, message, callbackId))
        .orElseGet(() -> Delivery.refused("no message " + ts));
  }

  /**
   * Submits the form with the inputs: by block id or {@code block_id/action_id} a text or an array
   * of texts. Fields that are not named keep what they started with.
   */
  public Delivery submit(String member, String viewId, JsonNode inputs) {
    return views
        .find(viewId)
        .map(view -> interactions.submit(member, view, inputs))
        .orElseGet(() -> Delivery.refused("no view " + viewId));
  }

  /** Delivers the form's last submission once more, as it was. */
  public Delivery submitAgain(String viewId) {
    return interactions.submitAgain(viewId);
  }

  public Delivery closeView(String member, String viewId) {
    return views
        .find(viewId)
        .map(view -> interactions.close(member, view))
        .orElseGet(() -> Delivery.refused("no view " + viewId));
  }

  /** The forms that the member has open, the one on top last. */
  public List<ObjectNode> openViews(String member) {
    return views.of(member);
  }

  /** The Home tab as the bot last published it for the member. */
  public Optional<ObjectNode> home(String member) {
    return views.home(member);
  }

  /** Opens the Home tab, of which the bot is told. */
  public Delivery openHome(String member) {
    ObjectNode event = Json.object().put("type", "app_home_opened").put("user", member);
    event.put("channel", workspace.direct(member).id()).put("tab", "home");
    return typing.deliver(event.put("event_ts", workspace.timestamps().next()));
  }

  /** Starts a thread with the assistant and returns the id of its first message. */
  public String startAssistantThread(String member, String contextChannel) {
    ChatMessage root = assistantRoot(member);
    tellAssistant("assistant_thread_started", member, root.ts(), contextChannel);
    return root.ts();
  }

  /** The message that an assistant's thread hangs on; the bot is not told yet. */
  ChatMessage assistantRoot(String member) {
    return workspace.post(
        workspace.direct(member).id(),
        null,
        workspace.team().bot(),
        ChatMessage.Content.of("New Assistant Thread"),
        null);
  }

  /** Tells the bot of an assistant's thread: started, or seen beside another channel. */
  public Delivery tellAssistant(String type, String member, String thread, String contextChannel) {
    ObjectNode event = Json.object().put("type", type);
    ObjectNode about = event.putObject("assistant_thread").put("user_id", member);
    ObjectNode context = about.putObject("context").put("channel_id", contextChannel);
    context.put("team_id", workspace.team().id()).putNull("enterprise_id");
    about.put("channel_id", workspace.direct(member).id()).put("thread_ts", thread);
    return typing.deliver(event.put("event_ts", workspace.timestamps().next()));
  }

  /** All messages of a channel and its threads, oldest first, ephemeral ones included. */
  public List<ChatMessage> messages(String channel) {
    return workspace.messages(channel);
  }

  /** A thread with the message that began it, oldest first. */
  public List<ChatMessage> thread(String channel, String ts) {
    return workspace.thread(channel, ts);
  }

  /** The calls that the bot has made to the Web API, oldest first. */
  public List<ApiCall> calls() {
    return webApi.calls();
  }

  public void forgetCalls() {
    webApi.forgetCalls();
  }

  /** Makes the next calls of the method fail, so many of them. */
  public void fail(String method, Fault fault, int times) {
    webApi.fail(method, fault, times);
  }

  public void archive(String channel) {
    workspace.change(channel, Conversation::asArchived);
  }

  public void deactivate(String member) {
    workspace.deactivate(member);
  }

  public void invite(String channel, String member) {
    workspace.change(channel, before -> before.with(member));
  }

  public void remove(String channel, String member) {
    workspace.change(channel, before -> before.without(member));
  }

  /** Moves the practised clock on; returns once all that fell due has been played. */
  public void moveClock(Instant moment) {
    clock.moveTo(moment);
    updates.changed("clock");
  }
}
