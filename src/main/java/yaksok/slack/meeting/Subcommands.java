package yaksok.slack.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.CardName;
import yaksok.desk.meeting.ListRequest;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.Outcome;
import yaksok.domain.Message;
import yaksok.domain.time.Period;

/** The registry of what {@code /meeting} can do besides logging; its help is made of it. */
final class Subcommands {
  /** A Korean name, a mention, or a name of two to four words in Latin letters. */
  private static final Pattern NAME =
      Pattern.compile("[가-힣]{2,5}|<@[UW][A-Z0-9]+>|[A-Z][\\p{L}.'-]*(?: [A-Z][\\p{L}.'-]*){0,3}");

  private final MeetingDesk desk;
  private final PeriodArgument periods;
  private final List<Subcommand> all;

  Subcommands(MeetingDesk desk, PeriodArgument periods) {
    this.desk = desk;
    this.periods = periods;
    this.all =
        List.of(
            new Subcommand("list", List.of("list", "목록"), this::list),
            numbered("edit", "수정", (args, id) -> asker -> desk.edit().open(asker, card(args), id)),
            new Subcommand("undo", List.of("undo", "취소"), this::undo),
            numbered(
                "delete",
                "삭제",
                (args, id) -> asker -> desk.delete().delete(asker, card(args), id, args.reason())),
            numbered(
                "restore",
                "복원",
                (args, id) ->
                    asker -> desk.restore().restore(asker, card(args), id, args.reason())),
            numbered(
                "history", "이력", (args, id) -> asker -> desk.history().tell(asker, card(args), id)),
            new Subcommand("redact", List.of("redact", "비식별"), this::redact),
            new Subcommand("help", List.of("help", "도움말"), this::help));
  }

  /** What the typed text asks for; empty where it is a meeting to be logged. */
  Optional<Subcommand.Task> read(String typed) {
    String[] words = typed.strip().split("\\s+", 2);
    String first = words[0].toLowerCase(Locale.ROOT);
    String rest = words.length > 1 ? words[1] : "";
    return all.stream()
        .filter(each -> each.words().contains(first))
        .flatMap(each -> each.reader().apply(Arguments.of(rest)).stream())
        .findFirst();
  }

  private static Subcommand numbered(
      String key, String word, BiFunction<Arguments, Integer, Subcommand.Task> task) {
    return new Subcommand(
        key,
        List.of(key, word),
        args -> Optional.ofNullable(args.number()).map(id -> task.apply(args, id)));
  }

  private static CardName card(Arguments args) {
    return CardName.ofNumber(args.card());
  }

  private Optional<Subcommand.Task> list(Arguments args) {
    if (args.rest().isEmpty()) {
      return Optional.of(asker -> desk.list().list(asker, new ListRequest(card(args), null, 1)));
    }
    Optional<Period> period = periods.read(args.rest());
    return period.map(
        each -> asker -> desk.list().list(asker, new ListRequest(card(args), each, 1)));
  }

  private Optional<Subcommand.Task> undo(Arguments args) {
    return args.rest().isEmpty()
        ? Optional.of(asker -> desk.undo().last(asker, args.reason()))
        : Optional.empty();
  }

  private Optional<Subcommand.Task> redact(Arguments args) {
    return NAME.matcher(args.rest()).matches()
        ? Optional.of(asker -> desk.redact().ask(asker, card(args), args.rest()))
        : Optional.empty();
  }

  private Optional<Subcommand.Task> help(Arguments args) {
    return args.rest().isEmpty() ? Optional.of(this::help) : Optional.empty();
  }

  private Outcome help(Asker asker) {
    List<Message> lines =
        Stream.concat(Stream.of("form", "line"), all.stream().map(Subcommand::key))
            .map(key -> Message.of("meeting.help." + key))
            .toList();
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of("meeting.help")));
    parts.add(new Reply.Items(lines));
    parts.add(new Reply.Small(Message.of("meeting.help.labels")));
    return new Outcome.Said(new Reply(asker.language(), Audience.ASKER, parts));
  }
}
