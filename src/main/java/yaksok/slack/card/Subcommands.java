package yaksok.slack.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.desk.keep.Assign;
import yaksok.desk.keep.CloseQuarter;
import yaksok.desk.keep.SetStatus;
import yaksok.desk.keep.SwitchReminders;
import yaksok.domain.Message;
import yaksok.domain.time.Quarter;
import yaksok.slack.SlackText;

/** Every subcommand of {@code /card}, in the order of its help. */
final class Subcommands {
  static final List<Subcommand> ALL =
      List.of(
          new Subcommand(List.of("plan", "배분"), "slack.card.help.plan", Figures::plan),
          new Subcommand(List.of("result", "결과"), "slack.card.help.result", Figures::result),
          new Subcommand(List.of("status", "상태"), "slack.card.help.status", Subcommands::status),
          new Subcommand(List.of("channel", "채널"), "slack.card.help.channel", Subcommands::channel),
          new Subcommand(
              List.of("owner", "담당자"),
              "slack.card.help.owner",
              (argument, place) -> member(Assign.Part.OWNER, argument)),
          new Subcommand(
              List.of("lead", "팀장"),
              "slack.card.help.lead",
              (argument, place) -> member(Assign.Part.LEAD, argument)),
          new Subcommand(List.of("remind", "알림"), "slack.card.help.remind", Subcommands::remind),
          new Subcommand(
              List.of("reminders", "알림예정"),
              "slack.card.help.reminders",
              (argument, place) -> alone(argument, new Typed.Reminders())),
          new Subcommand(List.of("close", "마감"), "slack.card.help.close", Subcommands::close),
          new Subcommand(
              List.of("help", "도움말", "?"),
              "slack.card.help.help",
              (argument, place) -> alone(argument, new Typed.Help())));

  private static final Pattern NOBODY = Pattern.compile("(?i)none|없음|해제");
  private static final Pattern DERIVED = Pattern.compile("(?i)auto|자동");
  private static final Pattern SWITCH = Pattern.compile("(?i)(on|off|켜기|끄기)");
  private static final Pattern QUARTER =
      Pattern.compile("(?i)(\\d{4})\\s*년?\\s*(?:Q([1-4])|([1-4])(?:Q|\\s*분기|/4\\s*분기))");

  private Subcommands() {}

  /** The subcommand of this name, in any case. */
  static Optional<Subcommand> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(each -> each.names().contains(plain)).findFirst();
  }

  private static Optional<Typed> status(String argument, Subcommand.Place place) {
    String name = argument.replace(" ", "");
    if (DERIVED.matcher(name).matches()) {
      return Optional.of(new Typed.Order(new SetStatus(null, place.statuses())));
    }
    return place.statuses().stream()
        .filter(each -> each.replace(" ", "").equals(name))
        .findFirst()
        .map(each -> new Typed.Order(new SetStatus(each, place.statuses())));
  }

  private static Optional<Typed> channel(String argument, Subcommand.Place place) {
    List<String> named = SlackText.channels(argument);
    if (argument.isEmpty() || NOBODY.matcher(argument).matches()) {
      return assign(Assign.Part.CHANNEL, argument.isEmpty() ? place.channel() : null);
    }
    return named.size() == 1 && argument.equals("<#" + named.get(0) + ">")
        ? assign(Assign.Part.CHANNEL, named.get(0))
        : Optional.empty();
  }

  private static Optional<Typed> member(Assign.Part part, String argument) {
    List<String> named = SlackText.members(argument);
    if (named.size() == 1 && argument.equals("<@" + named.get(0) + ">")) {
      return assign(part, named.get(0));
    }
    if (NOBODY.matcher(argument).matches()) {
      return assign(part, null);
    }
    return argument.startsWith("@")
        ? Optional.of(new Typed.Wrong(Message.of("slack.card.usage.member")))
        : Optional.empty();
  }

  private static Optional<Typed> assign(Assign.Part part, @Nullable String id) {
    return Optional.of(new Typed.Order(new Assign(part, id)));
  }

  /** What follows {@code on} or {@code off} is the reason, which the line has kept apart. */
  private static Optional<Typed> remind(String argument, Subcommand.Place place) {
    Matcher matcher = SWITCH.matcher(argument);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String to = matcher.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(new Typed.Order(new SwitchReminders(to.equals("on") || to.equals("켜기"))));
  }

  private static Optional<Typed> close(String argument, Subcommand.Place place) {
    Matcher matcher = QUARTER.matcher(argument);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    Quarter quarter = new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(number));
    return Optional.of(new Typed.Order(new CloseQuarter(quarter)));
  }

  private static Optional<Typed> alone(String argument, Typed typed) {
    return argument.isEmpty() ? Optional.of(typed) : Optional.empty();
  }
}
