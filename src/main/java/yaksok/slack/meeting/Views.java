package yaksok.slack.meeting;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens views in Slack and changes those that are open. */
final class Views {
  private static final Logger log = LoggerFactory.getLogger(Views.class);

  /** A call that Slack may refuse. */
  private interface Call<T extends SlackApiTextResponse> {
    T run() throws IOException, SlackApiException;
  }

  private final MethodsClient client;

  Views(MethodsClient client) {
    this.client = client;
  }

  /** Opens a view; its id, or empty where Slack does not open it. */
  Optional<String> open(String trigger, View view) {
    Optional<ViewsOpenResponse> opened =
        done(() -> client.viewsOpen(r -> r.triggerId(trigger).view(view)));
    return opened.map(response -> response.getView().getId());
  }

  boolean update(String id, View next) {
    return update(id, null, next);
  }

  /**
   * Shows another view in the place of one.
   *
   * @param hash of the view as it was seen: nothing is done where it changed since
   */
  boolean update(String id, @Nullable String hash, View next) {
    return done(() -> client.viewsUpdate(r -> r.viewId(id).hash(hash).view(next))).isPresent();
  }

  private static <T extends SlackApiTextResponse> Optional<T> done(Call<T> call) {
    try {
      T response = call.run();
      if (response.isOk()) {
        return Optional.of(response);
      }
      log.warn("Slack does not show a form: {}", response.getError());
    } catch (IOException | SlackApiException e) {
      log.warn("Slack can't be asked to show a form: {}", e.getClass().getSimpleName());
    }
    return Optional.empty();
  }
}
