package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new workspace starts with.
 *
 * @param commands the slash commands with the subcommands that the page completes
 */
record StartingPoint(
    Team team,
    List<Member> members,
    List<Conversation> channels,
    Map<String, List<String>> commands) {

  /** Reads the workspace that the program ships. */
  static StartingPoint shipped() {
    try (InputStream in = StartingPoint.class.getResourceAsStream("/practice/workspace.json")) {
      return of(Json.MAPPER.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StartingPoint of(JsonNode file) {
    JsonNode team = file.path("team");
    JsonNode app = file.path("app");
    return new StartingPoint(
        new Team(
            Json.text(team, "id"),
            Json.text(team, "name"),
            Json.text(team, "domain"),
            Json.text(app, "bot"),
            Json.text(app, "botId"),
            Json.text(app, "id")),
        Json.stream(file.path("users")).map(StartingPoint::member).toList(),
        Json.stream(file.path("channels")).map(StartingPoint::channel).toList(),
        commands(file.path("commands")));
  }

  private static Map<String, List<String>> commands(JsonNode commands) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    commands
        .properties()
        .forEach(command -> words.put(command.getKey(), List.copyOf(texts(command.getValue()))));
    return words;
  }

  private static Member member(JsonNode user) {
    return new Member(
        Json.text(user, "id"),
        Json.text(user, "name"),
        Json.text(user, "realName"),
        Json.text(user, "title"),
        Json.text(user, "locale"),
        user.path("bot").asBoolean(),
        user.path("restricted").asBoolean(),
        false);
  }

  private static Conversation channel(JsonNode channel) {
    return new Conversation(
        Json.text(channel, "id"),
        Json.text(channel, "name"),
        texts(channel.path("members")),
        false,
        false);
  }

  private static Set<String> texts(JsonNode array) {
    return Json.stream(array)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
