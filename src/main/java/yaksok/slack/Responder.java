package yaksok.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;

/**
 * Answers people: through the address that came with a command or button, or as a message. What
 * Slack has no room for now is tried again after the time it asks for.
 */
public final class Responder {
  private static final String TO_CHANNEL = "in_channel";
  private static final String TO_ASKER = "ephemeral";

  private final Slack slack;
  private final MethodsClient client;
  private final Renderer renderer;
  private final Attempts attempts;

  public Responder(SlackLink link, Renderer renderer, Later later) {
    this.slack = link.slack();
    this.client = link.client();
    this.renderer = renderer;
    this.attempts = new Attempts(later);
  }

  /** Answers at the address that came with the request, to whom the reply's audience says. */
  public void respond(String responseUrl, Reply reply) {
    send(responseUrl, reply, false);
  }

  /** Puts the reply in the place of the message whose button was pressed. */
  public void replace(String responseUrl, Reply reply) {
    send(responseUrl, reply, true);
  }

  /** Posts to a channel or direct message; into a thread where one is given. */
  public void post(String channel, @Nullable String thread, Reply reply) {
    attempts.inOrder(
        renderer.messages(reply).stream()
            .map(message -> (Attempts.Call) () -> post(channel, thread, message))
            .toList());
  }

  /** Shows it to one member of the channel alone. */
  public void whisper(String channel, @Nullable String thread, String user, Reply reply) {
    attempts.inOrder(
        renderer.messages(reply).stream()
            .map(message -> (Attempts.Call) () -> whisper(channel, thread, user, message))
            .toList());
  }

  private Verdict post(String channel, @Nullable String thread, Rendered message)
      throws IOException, SlackApiException {
    return Verdict.of(
        client.chatPostMessage(
            r ->
                r.channel(channel)
                    .threadTs(thread)
                    .text(message.text())
                    .blocks(message.blocks())
                    .unfurlLinks(false)
                    .unfurlMedia(false)));
  }

  private Verdict whisper(String channel, @Nullable String thread, String user, Rendered message)
      throws IOException, SlackApiException {
    return Verdict.of(
        client.chatPostEphemeral(
            r ->
                r.channel(channel)
                    .threadTs(thread)
                    .user(user)
                    .text(message.text())
                    .blocks(message.blocks())));
  }

  private void send(String responseUrl, Reply reply, boolean replacing) {
    boolean toChannel = reply.audience() == Reply.Audience.CHANNEL;
    List<Attempts.Call> calls = new ArrayList<>();
    for (Rendered message : renderer.messages(reply)) {
      ActionResponse response =
          ActionResponse.builder()
              .text(message.text())
              .blocks(message.blocks())
              .replaceOriginal(replacing && calls.isEmpty())
              .responseType(toChannel ? TO_CHANNEL : TO_ASKER)
              .build();
      String json = GsonFactory.createSnakeCase().toJson(response);
      calls.add(() -> Verdict.of(slack.send(responseUrl, json)));
    }
    attempts.inOrder(calls);
  }
}
