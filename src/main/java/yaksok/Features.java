package yaksok;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import yaksok.config.Settings;
import yaksok.desk.Roles;
import yaksok.desk.UnitOfWork;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.desk.keep.KeepCard;
import yaksok.desk.keep.ShowCard;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.Membership;
import yaksok.desk.meeting.Office;
import yaksok.desk.meeting.Rights;
import yaksok.desk.meeting.SeeNames;
import yaksok.domain.card.Status;
import yaksok.reading.question.QuestionReader;
import yaksok.slack.AnswerButtons;
import yaksok.slack.AssistantPrompts;
import yaksok.slack.BotIdentity;
import yaksok.slack.Conversation;
import yaksok.slack.DeskAnswers;
import yaksok.slack.HomeTab;
import yaksok.slack.Questions;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackTools;
import yaksok.slack.card.CardCommand;
import yaksok.slack.meeting.ChannelMembers;
import yaksok.slack.meeting.MeetingFeatures;
import yaksok.slack.remind.DigestSwitches;

/** What the bot can do in Slack, each feature with the use cases behind it. */
final class Features {
  private final Settings settings;
  private final SlackTools tools;
  private final Reminding reminding;
  private final UnitOfWork store;
  private final Clock machine;
  private final Roles roles;
  private final Status.Names statuses;

  /**
   * @param machine the machine's own clock
   */
  Features(
      Settings settings,
      Workspace workspace,
      SlackTools tools,
      Reminding reminding,
      Clock machine) {
    this.settings = settings;
    this.tools = tools;
    this.reminding = reminding;
    this.store = reminding.store();
    this.machine = machine;
    this.roles = new Roles(workspace.admins(), workspace.planning());
    this.statuses = new Status.Names(settings.statuses());
  }

  List<SlackFeature> all(BotIdentity bot) {
    Membership members = new ChannelMembers(tools.quick());
    MeetingDesk meetings = meetings(members);
    DeskAnswers answers =
        new DeskAnswers(
            store,
            new AnswerQuestion(store, new QuestionReader(), statuses),
            new SeeNames(rights(), members),
            tools.clock());
    Questions questions = new Questions(tools, store, machine, answers);
    ShowCard glance = new ShowCard(store, statuses);
    DigestSwitches digests = reminding.digests(tools, machine);
    List<SlackFeature> features = new ArrayList<>();
    features.add(digests);
    features.add(
        new Conversation(
            tools, bot, List.of(digests, MeetingFeatures.mentions(tools, meetings), questions)));
    features.add(
        new CardCommand(
            tools,
            store,
            new KeepCard(store, tools.clock(), roles),
            glance,
            reminding.list(tools.clock()),
            questions,
            settings.statuses()));
    features.add(new AnswerButtons(tools, questions, store, answers));
    features.add(new AssistantPrompts(tools));
    features.add(new HomeTab(tools, glance));
    features.add(reminding.buttons(tools));
    features.addAll(MeetingFeatures.of(tools, meetings, machine));
    return features;
  }

  private Rights rights() {
    Map<String, Rights.Rule> channels = new TreeMap<>();
    settings.meetings().channels().forEach((channel, rule) -> channels.put(channel, rule(rule)));
    return new Rights(roles, rule(settings.meetings().everywhere()), channels);
  }

  private static Rights.Rule rule(Settings.MeetingRule rule) {
    return new Rights.Rule(circle(rule.log()), circle(rule.edit()));
  }

  private static Rights.Circle circle(String setting) {
    return Rights.Circle.valueOf(setting.toUpperCase(Locale.ROOT));
  }

  private MeetingDesk meetings(Membership members) {
    return MeetingDesk.of(new Office(store, tools.clock(), rights(), members));
  }
}
