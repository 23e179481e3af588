package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The Web API's {@code users.*}, {@code auth.test} and {@code api.test}. */
final class UserMethods {
  private static final int SEOUL_OFFSET_SECONDS = 32_400;

  private final Workspace workspace;

  UserMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "api.test",
        arguments -> ApiMethod.ok(),
        "auth.test",
        arguments -> auth(),
        "users.info",
        this::info,
        "users.list",
        this::list);
  }

  private ObjectNode auth() {
    Team team = workspace.team();
    return ApiMethod.ok()
        .put("url", "https://" + team.domain() + ".slack.com/")
        .put("team", team.name())
        .put("user", workspace.member(team.bot()).map(Member::name).orElse(""))
        .put("team_id", team.id())
        .put("user_id", team.bot())
        .put("bot_id", team.botId())
        .put("is_enterprise_install", false);
  }

  private ObjectNode info(ObjectNode arguments) {
    boolean locale = Json.isTrue(arguments, "include_locale");
    return workspace
        .member(Json.text(arguments, "user"))
        .map(
            member -> {
              ObjectNode answer = ApiMethod.ok();
              answer.set("user", json(member, locale));
              return answer;
            })
        .orElseGet(() -> ApiMethod.error("user_not_found"));
  }

  private ObjectNode list(ObjectNode arguments) {
    boolean locale = Json.isTrue(arguments, "include_locale");
    ObjectNode answer = ApiMethod.ok();
    answer.set(
        "members", Json.array(workspace.members().stream().map(member -> json(member, locale))));
    answer.putObject("response_metadata").put("next_cursor", "");
    return answer;
  }

  private ObjectNode json(Member member, boolean withLocale) {
    ObjectNode json = Json.object().put("id", member.id()).put("team_id", workspace.team().id());
    json.put("name", member.name()).put("real_name", member.realName());
    json.put("deleted", member.deactivated()).put("is_bot", member.bot());
    json.put("is_restricted", member.restricted()).put("is_ultra_restricted", false);
    json.put("is_admin", false).put("is_owner", false).put("is_app_user", false);
    json.put("tz", "Asia/Seoul").put("tz_offset", SEOUL_OFFSET_SECONDS);
    json.putObject("profile")
        .put("real_name", member.realName())
        .put("display_name", member.realName())
        .put("title", member.title());
    return withLocale ? json.put("locale", member.locale()) : json;
  }
}
