package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.Shared;

class ManifestTest {
  private static final String HTTP = "slack-manifest.json";
  private static final String SOCKET = "slack-manifest-socket.json";

  @ParameterizedTest
  @ValueSource(strings = {HTTP, SOCKET})
  void slackAcceptsTheManifest(String name) throws IOException {
    String schema = Files.readString(Shared.file("slack/manifest.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(Dialects.getDraft7())
                .getSchema(schema)
                .validate(manifest(name).toString(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {HTTP, SOCKET})
  void asksForWhatTheBotUsesAndNothingElse(String name) throws IOException {
    JsonNode manifest = manifest(name);
    assertThat(texts(manifest.at("/settings/event_subscriptions/bot_events")))
        .containsExactlyInAnyOrder(
            "app_mention",
            "message.im",
            "assistant_thread_started",
            "assistant_thread_context_changed",
            "app_home_opened");
    assertThat(texts(manifest.at("/oauth_config/scopes/bot")))
        .containsExactlyInAnyOrder(
            "app_mentions:read",
            "assistant:write",
            "channels:history",
            "channels:read",
            "chat:write",
            "commands",
            "groups:history",
            "groups:read",
            "im:history",
            "im:write",
            "users:read");
    assertThat(manifest.at("/oauth_config/scopes/user").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {HTTP, SOCKET})
  void commandsComeWithMembersAndChannelsByTheirIds(String name) throws IOException {
    JsonNode commands = manifest(name).at("/features/slash_commands");
    assertThat(commands.findValuesAsText("command")).containsExactly("/meeting", "/card");
    assertThat(commands).allMatch(command -> command.path("should_escape").asBoolean());
  }

  @ParameterizedTest
  @ValueSource(strings = {HTTP, SOCKET})
  void shortcutsHaveTheIdsThatComeBack(String name) throws IOException {
    JsonNode shortcuts = manifest(name).at("/features/shortcuts");
    assertThat(shortcuts)
        .extracting(each -> each.path("type").asText() + " " + each.path("callback_id").asText())
        .containsExactlyInAnyOrder("global log_meeting", "message log_message");
  }

  @Test
  void socketModeDiffersOnlyInHowRequestsArrive() throws IOException {
    ObjectNode http = (ObjectNode) manifest(HTTP);
    ((ObjectNode) http.at("/settings")).put("socket_mode_enabled", true);
    ((ObjectNode) http.at("/settings/event_subscriptions")).remove("request_url");
    ((ObjectNode) http.at("/settings/interactivity")).remove("request_url");
    http.at("/features/slash_commands").forEach(each -> ((ObjectNode) each).remove("url"));
    assertThat(manifest(SOCKET)).isEqualTo(http);
  }

  private static JsonNode manifest(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(Path.of("conf", name)));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
