package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.desk.Roles;
import yaksok.desk.meeting.Rights;
import yaksok.desk.meeting.Rights.Circle;
import yaksok.slack.SlackStub;

/** Names of people are read by the same people wherever a record is shown or looked for. */
class NamesSeenTest {
  private static final String RECORD = "059@2014 15";

  @ParameterizedTest
  @CsvSource({
    "STEWARDS, U1, true",
    "STEWARDS, U2, false",
    "STEWARDS, UOWNER, true",
    "STEWARDS, UADMIN, true",
    "CHANNEL, U2, true",
    "CHANNEL, UGUEST, false",
    "WORKSPACE, U2, true",
    "WORKSPACE, UGUEST, false",
  })
  void whoMayEditARecordReadsTheNamesInItWhereverItIsShown(
      Circle editing, String user, boolean seen) throws IOException {
    Rights rights =
        new Rights(
            new Roles(Set.of("UADMIN"), Set.of()),
            new Rights.Rule(Circle.CHANNEL, editing),
            Map.of());
    try (MeetingSlack slack = new MeetingSlack(rights)) {
      slack.type("2016-12-02 연말 간담회 | 홍길동 대표, 창업팀 6명");
      slack.as(user);
      if (user.equals("UGUEST")) {
        slack.bench.slack.always("users.info", SlackStub.user("ko-KR", ",\"is_restricted\":true"));
      }
      slack.press("show_record", RECORD);
      assertThat(slack.opened().toString().contains("홍길동")).as("record").isEqualTo(seen);
      assertThat(found(slack, user)).as("search").isEqualTo(seen);
      slack.press("edit_meeting", RECORD);
      JsonNode form = slack.opened();
      boolean edits = form.path("callback_id").asText().equals("meeting");
      assertThat(edits && form.toString().contains("홍길동")).as("form").isEqualTo(seen);
    }
  }

  private static boolean found(MeetingSlack slack, String user) {
    slack.bench.event(
        "EvFind",
        """
        {"type":"app_mention","user":"%s","text":"<@UBOT> 홍길동 찾아줘","ts":"1480896000.000200",
         "channel":"C1","event_ts":"1480896000.000200"}
        """
            .formatted(user));
    slack.bench.step();
    List<SlackStub.Call> posts = slack.bench.slack.calls("chat.postMessage");
    return posts.get(posts.size() - 1).get("blocks").contains("연말 간담회");
  }
}
