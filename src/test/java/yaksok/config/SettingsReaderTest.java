package yaksok.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yaksok.config.SettingsReader.Outcome;
import yaksok.config.SettingsReader.Use;

class SettingsReaderTest {
  private static final Map<String, String> WORKSPACE =
      Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "8f742231b10e");

  @TempDir Path folder;

  @Test
  void defaultsAreThoseOfTheContract() {
    Settings settings = settings(WORKSPACE);
    assertThat(settings.db()).isEqualTo("jdbc:sqlite:data/yaksok.db");
    assertThat(settings.port()).isEqualTo(3000);
    assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    assertThat(settings.lang()).isEqualTo("ko");
    assertThat(settings.now()).isEmpty();
    assertThat(settings.channel()).isEmpty();
    assertThat(settings.admins()).isEmpty();
    assertThat(settings.slack().apiUrl()).isEqualTo(URI.create("https://slack.com/api/"));
    assertThat(settings.reminders())
        .isEqualTo(new Settings.Reminders(List.of(30, 14, 5), LocalTime.of(9, 0), true, true));
  }

  @Test
  void theEnvironmentWinsOverTheOfficesFileAndThatOverTheDefaults() throws IOException {
    Files.writeString(folder.resolve("yaksok.conf"), "port = 4000\nlang = en\n");
    Settings settings = settings(with(Map.of("YAKSOK_PORT", "5000")));
    assertThat(settings.port()).isEqualTo(5000);
    assertThat(settings.lang()).isEqualTo("en");
    assertThat(settings.db()).isEqualTo("jdbc:sqlite:data/yaksok.db");
  }

  @Test
  void everySettingIsMapped() {
    Settings settings =
        settings(
            with(
                Map.of(
                    "SLACK_APP_TOKEN", "xapp-1",
                    "SLACK_API_URL", "http://127.0.0.1:9/api/",
                    "YAKSOK_CHANNEL", "C1",
                    "YAKSOK_NOW", "2016-12-05T09:00:00+09:00",
                    "YAKSOK_ADMINS", "U1, U2",
                    "YAKSOK_PLANNING", "U3",
                    "YAKSOK_ZONE", "UTC",
                    "YAKSOK_DB", "jdbc:sqlite:x.db")));
    assertThat(settings.slack().isSocketMode()).isTrue();
    assertThat(settings.slack().botToken()).contains("xoxb-1");
    assertThat(settings.channel()).contains("C1");
    assertThat(settings.now()).contains(Instant.parse("2016-12-05T00:00:00Z"));
    assertThat(settings.admins()).isEqualTo(Set.of("U1", "U2"));
    assertThat(settings.planning()).isEqualTo(Set.of("U3"));
    assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(settings.db()).isEqualTo("jdbc:sqlite:x.db");
  }

  @Test
  void allFaultsAreReportedAtOnceByName() throws IOException {
    Files.writeString(
        folder.resolve("yaksok.conf"),
        """
        reminders.leads = [200]
        holidays = ["내일 휴무"]
        statuses = ["완료", "추진중", "부진"]
        meetings { log = all, channels { general { edit = channel } } }
        """);
    Map<String, String> faulty =
        Map.of(
            "SLACK_BOT_TOKEN", "xoxp-1",
            "SLACK_API_URL", "ftp://x",
            "YAKSOK_PORT", "99999",
            "YAKSOK_ZONE", "Asia/Soul",
            "YAKSOK_NOW", "2016-12-05",
            "YAKSOK_ADMINS", "hana",
            "YAKSOK_LANG", "fr");
    assertThat(problems(faulty))
        .extracting(Problem::setting)
        .containsExactlyInAnyOrder(
            "SLACK_BOT_TOKEN",
            "SLACK_SIGNING_SECRET",
            "SLACK_API_URL",
            "YAKSOK_PORT",
            "YAKSOK_ZONE",
            "YAKSOK_NOW",
            "YAKSOK_ADMINS",
            "YAKSOK_LANG",
            "reminders.leads",
            "holidays",
            "statuses",
            "meetings.log",
            "meetings.channels");
  }

  @Test
  void aStatusIsNamedOnceAndByAName() throws IOException {
    for (String fifth : List.of("부진", " ")) {
      Files.writeString(
          folder.resolve("yaksok.conf"),
          "statuses = [\"완료\", \"정상추진\", \"부진\", \"미착수\", \"" + fifth + "\"]");
      assertThat(problems(WORKSPACE))
          .extracting(Problem::rule)
          .containsExactly("settings.statuses");
    }
  }

  @Test
  void theLanguageOfTheFileIsThatOfFaultsToo() throws IOException {
    assertThat(reader(Map.of()).language()).isEqualTo("ko");
    Files.writeString(folder.resolve("yaksok.conf"), "lang = en\nport = 99999");
    assertThat(reader(Map.of()).language()).isEqualTo("en");
    assertThat(reader(Map.of("YAKSOK_LANG", "ko")).language()).isEqualTo("ko");
    Files.writeString(folder.resolve("yaksok.conf"), "lang = en\nport = {");
    assertThat(reader(Map.of()).language()).isEqualTo("ko");
  }

  @Test
  void aFaultNeverShowsAToken() {
    assertThat(problems(Map.of("SLACK_BOT_TOKEN", "geheim")).toString()).doesNotContain("geheim");
    assertThat(settings(WORKSPACE).toString()).doesNotContain("xoxb-1", "8f742231b10e");
  }

  @Test
  void withoutAWorkspaceItsSettingsAreIgnored() {
    assertThat(reader(Map.of("SLACK_BOT_TOKEN", "nonsense")).read(Use.NONE))
        .isInstanceOfSatisfying(
            Outcome.Read.class,
            read -> assertThat(read.settings().slack().botToken()).isEqualTo(Optional.empty()));
  }

  @Test
  void socketModeNeedsNoSigningSecret() {
    Map<String, String> socket = Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1");
    assertThat(settings(socket).slack().signingSecret()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Files.writeString(folder.resolve("yaksok.conf"), "port = {");
    assertThat(problems(WORKSPACE))
        .extracting(Problem::rule)
        .containsExactly("settings.unreadable");
  }

  @Test
  void theOfficesOwnHolidaysAreRead() throws IOException {
    Files.writeString(folder.resolve("yaksok.conf"), "holidays = [\"2026-05-04 재량휴무\"]");
    assertThat(settings(WORKSPACE).holidays()).containsExactly("2026-05-04 재량휴무");
  }

  @Test
  void aLaterYearIsTakenOnceItsHolidaysAreListed() throws IOException {
    Files.writeString(
        folder.resolve("yaksok.conf"), "holidays = [\"2031\", \"2031-01-01\", \"2031-01-22 설날\"]");
    assertThat(settings(WORKSPACE).holidays())
        .containsExactly("2031", "2031-01-01 2031-01-01", "2031-01-22 설날");
  }

  @Test
  void aReminderOnTheLastDayItselfIsNoReminder() throws IOException {
    Files.writeString(folder.resolve("yaksok.conf"), "reminders.leads = [30, 0]");
    assertThat(problems(WORKSPACE)).extracting(Problem::setting).containsExactly("reminders.leads");
  }

  @Test
  void digestsAreSentUnlessTheOfficeTurnsThemOff() throws IOException {
    assertThat(settings(WORKSPACE).reminders().ownersDigest()).isTrue();
    Files.writeString(folder.resolve("yaksok.conf"), "reminders.digests.owners = off");
    assertThat(settings(WORKSPACE).reminders().ownersDigest()).isFalse();
    assertThat(settings(WORKSPACE).reminders().planningDigest()).isTrue();
  }

  @Test
  void whoMayLogAndEditMeetingsIsReadForTheOfficeAndForSingleChannels() throws IOException {
    assertThat(settings(WORKSPACE).meetings().everywhere())
        .isEqualTo(new Settings.MeetingRule("channel", "stewards"));
    Files.writeString(
        folder.resolve("yaksok.conf"),
        "meetings { log = workspace, channels { C1 { edit = channel } } }");
    assertThat(settings(WORKSPACE).meetings())
        .isEqualTo(
            new Settings.Meetings(
                new Settings.MeetingRule("workspace", "stewards"),
                Map.of("C1", new Settings.MeetingRule("workspace", "channel"))));
  }

  private SettingsReader reader(Map<String, String> environment) {
    return new SettingsReader(environment, folder.resolve("yaksok.conf"));
  }

  private Settings settings(Map<String, String> environment) {
    Outcome outcome = reader(environment).read(Use.WORKSPACE);
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).settings();
  }

  private List<Problem> problems(Map<String, String> environment) {
    Outcome outcome = reader(environment).read(Use.WORKSPACE);
    assertThat(outcome).isInstanceOf(Outcome.Faulty.class);
    return ((Outcome.Faulty) outcome).problems();
  }

  private static Map<String, String> with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(WORKSPACE);
    all.putAll(more);
    return all;
  }
}
