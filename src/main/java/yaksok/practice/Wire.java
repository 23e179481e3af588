package yaksok.practice;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what is typed into what Slack sends: mentions as ids, control characters escaped. */
final class Wire {
  private static final Pattern MENTION = Pattern.compile("(?<![\\w@])@([a-z][a-z0-9._-]*)");
  private static final Pattern CHANNEL = Pattern.compile("(?<![\\w&#])#([^\\s#.,!?:;()<>|]+)");

  private final Workspace workspace;

  Wire(Workspace workspace) {
    this.workspace = workspace;
  }

  /** As in a message: {@code <@U…>}, {@code <#C…|name>}. */
  String message(String typed) {
    return convert(typed, member -> "<@" + member.id() + ">");
  }

  /** As in the text of a command with should_escape: {@code <@U…|name>}, {@code <#C…|name>}. */
  String command(String typed) {
    return convert(typed, member -> "<@" + member.id() + "|" + member.name() + ">");
  }

  private String convert(String typed, Function<Member, String> mention) {
    String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    List<Member> members = workspace.members();
    String mentioned =
        MENTION
            .matcher(escaped)
            .replaceAll(
                match ->
                    members.stream()
                        .filter(member -> member.name().equals(match.group(1)))
                        .findFirst()
                        .map(mention)
                        .map(Matcher::quoteReplacement)
                        .orElseGet(() -> Matcher.quoteReplacement(match.group())));
    List<Conversation> channels = workspace.conversations();
    return CHANNEL
        .matcher(mentioned)
        .replaceAll(
            match ->
                channels.stream()
                    .filter(c -> !c.direct() && c.name().equals(match.group(1)))
                    .findFirst()
                    .map(c -> "<#" + c.id() + "|" + c.name() + ">")
                    .map(Matcher::quoteReplacement)
                    .orElseGet(() -> Matcher.quoteReplacement(match.group())));
  }
}
