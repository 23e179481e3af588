package yaksok.slack;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as Slack delivers it, turned into what was typed. */
public final class SlackText {
  private static final Pattern CONTROL = Pattern.compile("<([@#!]?)([^<>|\\s]+)(?:\\|([^<>]*))?>");
  private static final Pattern MEMBER = Pattern.compile("<@([UW][A-Z0-9]+)>");
  private static final Pattern CHANNEL = Pattern.compile("<#([CG][A-Z0-9]+)>");

  private SlackText() {}

  /**
   * What was typed: members as {@code <@U123>} and channels as {@code <#C123>} without their names,
   * links as their address, and escaped characters as themselves.
   */
  public static String typed(String delivered) {
    return unescape(CONTROL.matcher(delivered).replaceAll(SlackText::plain));
  }

  /** The text without any mention of this member, trimmed. */
  public static String without(String typed, String member) {
    return typed.replace("<@" + member + ">", " ").strip();
  }

  /** The ids of the members mentioned, in order. */
  public static List<String> members(String typed) {
    return MEMBER.matcher(typed).results().map(found -> found.group(1)).toList();
  }

  /** The ids of the channels mentioned, in order. */
  public static List<String> channels(String typed) {
    return CHANNEL.matcher(typed).results().map(found -> found.group(1)).toList();
  }

  private static String plain(MatchResult found) {
    String target = found.group(2);
    String name = found.group(3) == null ? target : found.group(3);
    String text =
        switch (found.group(1)) {
          case "@" -> "<@" + target + ">";
          case "#" -> "<#" + target + ">";
          case "!" -> "@" + name;
          default -> link(target, name);
        };
    return Matcher.quoteReplacement(text);
  }

  /** A bare address that Slack made a link of ({@code example.kr}) is what was typed. */
  private static String link(String target, String name) {
    return target.endsWith("//" + name) || target.equals("mailto:" + name) ? name : target;
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
