package yaksok.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.assistant.AssistantThread;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.domain.Language;

/** Slack's assistant: a new thread of it begins with questions to choose from. */
public final class AssistantPrompts implements SlackFeature {
  /** The questions that are offered, by their keys. */
  static final List<String> PROMPTS =
      List.of(
          "slack.assistant.prompt.rate",
          "slack.assistant.prompt.remaining",
          "slack.assistant.prompt.due",
          "slack.assistant.prompt.last");

  private static final Logger log = LoggerFactory.getLogger(AssistantPrompts.class);

  private final SlackTools tools;

  public AssistantPrompts(SlackTools tools) {
    this.tools = tools;
  }

  @Override
  public void register(App app) {
    app.event(
        AssistantThreadStartedEvent.class,
        (payload, context) -> {
          tools.metrics().event("assistant_thread_started");
          AssistantThread thread = payload.getEvent().getAssistantThread();
          tools.background().run(() -> suggest(thread));
          return context.ack();
        });
  }

  private void suggest(AssistantThread thread) {
    Language language = tools.callers().of(thread.getUserId(), thread.getChannelId()).language();
    List<SuggestedPrompt> prompts =
        PROMPTS.stream()
            .map(key -> SuggestedPrompt.create(tools.words().say(language, key)))
            .toList();
    try {
      tools
          .client()
          .assistantThreadsSetSuggestedPrompts(
              r ->
                  r.channelId(thread.getChannelId())
                      .threadTs(thread.getThreadTs())
                      .prompts(prompts));
    } catch (IOException | SlackApiException e) {
      log.warn("no prompts could be suggested: {}", e.getClass().getSimpleName());
    }
  }
}
