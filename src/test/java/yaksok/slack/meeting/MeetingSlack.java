package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.SteppedClock;
import yaksok.desk.Change;
import yaksok.desk.UnitOfWork;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.Membership;
import yaksok.desk.meeting.Office;
import yaksok.desk.meeting.Rights;
import yaksok.desk.meeting.SeeNames;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Status;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Quarter;
import yaksok.reading.question.QuestionReader;
import yaksok.slack.AnswerButtons;
import yaksok.slack.Conversation;
import yaksok.slack.DeskAnswers;
import yaksok.slack.Questions;
import yaksok.slack.SlackBench;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackStub;

/** The bot's meetings on a real port, with card 059 in the channel C1. */
final class MeetingSlack implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2016-12-05T00:00:00Z");
  private static final Rights RIGHTS = Rights.of(Set.of("UADMIN"));

  final SlackBench bench;
  final BreakingStore store = new BreakingStore();
  private final @Nullable UnitOfWork file;
  private final SteppedClock clock;
  private final Rights rights;
  private String member = "U1";
  private int triggers;

  MeetingSlack() {
    this(NOW);
  }

  MeetingSlack(Instant now) {
    this(now, null, RIGHTS);
  }

  /**
   * @param file where cards are kept; null for in memory
   */
  MeetingSlack(@Nullable UnitOfWork file) {
    this(NOW, file, RIGHTS);
  }

  /** Where the office has set who may do what. */
  MeetingSlack(Rights rights) {
    this(NOW, null, rights);
  }

  private MeetingSlack(Instant now, @Nullable UnitOfWork file, Rights rights) {
    this.clock = new SteppedClock(now, SlackBench.SEOUL);
    this.file = file;
    this.rights = rights;
    bench = new SlackBench(this::features);
    Change change = new Change(bench.office.instant(), "operator", Change.Through.IMPORT, null);
    kept()
        .write(
            ports -> {
              ports.cards().save(Card059.card(), change);
              ports
                  .cards()
                  .save(
                      Card059.card().key(),
                      Stewardship.NONE.inChannel("C1").ownedBy("UOWNER"),
                      change);
              return true;
            });
    bench.slack.always("views.open", SlackStub.Answer.ok("{\"ok\":true,\"view\":{\"id\":\"V1\"}}"));
    bench.slack.always(
        "chat.getPermalink",
        SlackStub.Answer.ok("{\"ok\":true,\"permalink\":\"https://office.slack.com/p1\"}"));
  }

  /** Keeps another card, 060, which has no channel. */
  Card another() {
    Card first = Card059.card();
    Card second =
        new Card(
            "060",
            "다른 공약",
            null,
            first.term(),
            List.of(),
            null,
            first.indicators(),
            List.of(),
            List.of(),
            null,
            null,
            List.of());
    Change change = new Change(bench.office.instant(), "operator", Change.Through.IMPORT, null);
    kept()
        .write(
            ports -> {
              ports.cards().save(second, change);
              return true;
            });
    return second;
  }

  private UnitOfWork kept() {
    return file == null ? bench.store : file;
  }

  /** It is so much later for the desk. */
  void later(Duration by) {
    clock.step(by);
  }

  /** Who types and presses from now on. */
  void as(String other) {
    member = other;
  }

  private List<SlackFeature> features(SlackBench each) {
    Membership members = new ChannelMembers(each.tools.client());
    UnitOfWork cards = file == null ? each.store : file;
    MeetingDesk desk = MeetingDesk.of(new Office(store.on(cards), clock, rights, members));
    DeskAnswers answers =
        new DeskAnswers(
            cards,
            new AnswerQuestion(cards, new QuestionReader(), Status.Names.USUAL),
            new SeeNames(rights, members),
            clock);
    Questions questions = new Questions(each.tools, cards, each.machine, answers);
    List<SlackFeature> features =
        new ArrayList<>(MeetingFeatures.of(each.tools, desk, each.machine));
    features.add(
        new Conversation(
            each.tools, each.bot, List.of(MeetingFeatures.mentions(each.tools, desk), questions)));
    features.add(new AnswerButtons(each.tools, questions, cards, answers));
    return features;
  }

  /** Types {@code /meeting} with this text in C1. */
  HttpResponse<String> type(String text) {
    triggers++;
    return bench.form(
        Map.of(
            "command",
            "/meeting",
            "text",
            text,
            "user_id",
            member,
            "channel_id",
            "C1",
            "team_id",
            "T1",
            "trigger_id",
            "trigger." + triggers,
            "response_url",
            bench.slack.responseUrl()));
  }

  /** Presses a button of a message that only one member sees. */
  HttpResponse<String> press(String action, String value) {
    return press("\"is_ephemeral\":true", action, value);
  }

  /** Presses a button of a message in a thread, which the whole channel sees. */
  HttpResponse<String> pressInThread(String action, String value) {
    return press("\"is_ephemeral\":false,\"thread_ts\":\"1480896000.000100\"", action, value);
  }

  private HttpResponse<String> press(String message, String action, String value) {
    triggers++;
    return interact(
        """
        {"type":"block_actions","user":{"id":"%s"},"team":{"id":"T1"},"channel":{"id":"C1"},
         "trigger_id":"trigger.%d","response_url":"%s",
         "container":{"type":"message","message_ts":"1.1","channel_id":"C1",%s},
         "actions":[{"type":"button","action_id":"%s","block_id":"b","value":%s}]}
        """
            .formatted(
                member, triggers, bench.slack.responseUrl(), message, action, quoted(value)));
  }

  HttpResponse<String> interact(String payload) {
    return bench.form(Map.of("payload", payload));
  }

  /** Uses the shortcut on a message of somebody else's in C1. */
  void shortcut(String ts, String text) {
    interact(
        """
        {"type":"message_action","callback_id":"log_message","trigger_id":"t1","user":{"id":"%s"},
         "team":{"id":"T1"},"channel":{"id":"C1"},"response_url":"%s","message_ts":"%s",
         "message":{"type":"message","user":"U2","ts":"%s","text":%s}}
        """
            .formatted(member, bench.slack.responseUrl(), ts, ts, quoted(text)));
  }

  /** Opens the form by {@code /meeting} alone. */
  JsonNode openForm() {
    type("");
    return opened();
  }

  /** What Slack is told to do with the form that is sent back with these fields filled in. */
  JsonNode answerTo(Map<String, String> inputs) {
    return json(submit(inputs).body());
  }

  /** Sends the form back as it was opened last, with these fields filled in. */
  HttpResponse<String> submit(Map<String, String> inputs) {
    return submit("V1", inputs);
  }

  /**
   * @param id of the view, a new one each time it is opened
   */
  HttpResponse<String> submit(String id, Map<String, String> inputs) {
    return submit(opened(), id, inputs);
  }

  /**
   * @param view as the bot showed it last, which an answer to a submission may have renewed
   */
  HttpResponse<String> submit(JsonNode view, String id, Map<String, String> inputs) {
    return interact(
        """
        {"type":"view_submission","user":{"id":"%s"},"team":{"id":"T1"},
         "view":{"id":%s,"type":"modal","callback_id":"%s","private_metadata":%s,"blocks":%s,
           "state":{"values":{%s}}}}
        """
            .formatted(
                member,
                quoted(id),
                view.get("callback_id").asText(),
                view.get("private_metadata"),
                view.get("blocks"),
                values(inputs)));
  }

  /** Chooses a card in an open form, with all that stands in it. */
  void choose(JsonNode view, Card card, Map<String, String> inputs) {
    triggers++;
    interact(
        """
        {"type":"block_actions","user":{"id":"%s"},"team":{"id":"T1"},"trigger_id":"trigger.%d",
         "view":{"id":"V1","hash":"h","type":"modal","callback_id":"meeting","private_metadata":%s,
           "blocks":%s,"state":{"values":{%s}}},
         "actions":[{"type":"static_select","action_id":"card","block_id":"card",
           "selected_option":{"value":"%s"}}]}
        """
            .formatted(
                member,
                triggers,
                view.get("private_metadata"),
                view.get("blocks"),
                values(inputs),
                card.key()));
  }

  private static String values(Map<String, String> inputs) {
    return inputs.entrySet().stream()
        .map(each -> "\"%1$s\":{\"%1$s\":%2$s}".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining(","));
  }

  /** The view that the bot showed last in the place of one that was open. */
  JsonNode updated() {
    bench.step();
    List<SlackStub.Call> calls = bench.slack.calls("views.update");
    assertThat(calls).isNotEmpty();
    return json(calls.get(calls.size() - 1).get("view"));
  }

  /** The field's input in a view. */
  static JsonNode element(JsonNode view, String id) {
    for (JsonNode block : view.get("blocks")) {
      if (block.path("block_id").asText().equals(id)) {
        return block.get("element");
      }
    }
    throw new AssertionError("no " + id + " in " + view);
  }

  /** The values of a message's buttons by their action ids. */
  static Map<String, String> buttons(JsonNode message) {
    Map<String, String> values = new LinkedHashMap<>();
    message
        .findParents("action_id")
        .forEach(
            each -> {
              if (each.has("value")) {
                values.put(each.get("action_id").asText(), each.get("value").asText());
              }
            });
    return values;
  }

  /** Puts a record on card 059, as an import would. */
  void keep(Meeting meeting) {
    Change change = new Change(bench.office.instant(), "operator", Change.Through.IMPORT, null);
    kept().<Long>write(ports -> ports.cards().put(Card059.card().key(), meeting, change));
  }

  /** Lets somebody else keep a card. */
  void steward(CardKey key, Stewardship stewardship) {
    Change change = new Change(bench.office.instant(), "operator", Change.Through.SYSTEM, null);
    kept()
        .write(
            ports -> {
              ports.cards().save(key, stewardship, change);
              return true;
            });
  }

  /** Lets the planning department have closed a quarter. */
  void close(Quarter quarter) {
    kept()
        .write(
            ports -> {
              CardKey key = Card059.card().key();
              Change change =
                  new Change(bench.office.instant(), "UPLAN", Change.Through.COMMAND, null);
              ports.cards().save(key, ports.cards().stewardship(key).closing(quarter), change);
              return true;
            });
  }

  /** The view that the bot opened last. */
  JsonNode opened() {
    bench.step();
    List<SlackStub.Call> calls = bench.slack.calls("views.open");
    assertThat(calls).isNotEmpty();
    return json(calls.get(calls.size() - 1).get("view"));
  }

  /** What the bot answered last, at the address that came with the request. */
  JsonNode answered() {
    bench.step();
    List<SlackStub.Call> calls = bench.slack.calls("response_url");
    assertThat(calls).isNotEmpty();
    return json(calls.get(calls.size() - 1).body());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The fields of a meeting as they are filled in. */
  static Map<String, String> meeting(String day, String title) {
    return meeting(day, title, Map.of());
  }

  /**
   * @param more texts by the ids of their fields
   */
  static Map<String, String> meeting(String day, String title, Map<String, String> more) {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("date", date(day));
    inputs.put("title", text(title));
    more.forEach((field, typed) -> inputs.put(field, text(typed)));
    return inputs;
  }

  static String date(String day) {
    return "{\"type\":\"datepicker\",\"selected_date\":\"" + day + "\"}";
  }

  static String card(Card card) {
    return "{\"type\":\"static_select\",\"selected_option\":{\"value\":"
        + quoted(card.key().toString())
        + "}}";
  }

  static String text(String value) {
    return "{\"type\":\"plain_text_input\",\"value\":" + quoted(value) + "}";
  }

  Card card() {
    return card(Card059.card().key());
  }

  Card card(CardKey key) {
    return kept().<Card>read(ports -> ports.cards().find(key).orElseThrow());
  }

  List<Meeting> added() {
    return card().meetings().stream().filter(each -> each.id() > 14).toList();
  }

  @Override
  public void close() throws IOException {
    bench.close();
  }
}
