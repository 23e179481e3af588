package yaksok.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.domain.Language;
import yaksok.domain.Message;

/** What the thread of Slack's assistant shows besides messages: its status and its title. */
final class AssistantThread {
  private static final Logger log = LoggerFactory.getLogger(AssistantThread.class);
  private static final int STATUS = 50;
  private static final int TITLE = 60;

  private final SlackTools tools;

  AssistantThread(SlackTools tools) {
    this.tools = tools;
  }

  /** Says that an answer is on its way; posting it clears that. */
  void showWorking(Said said, Language language) {
    String status = tools.renderer().plain(language, Message.of("slack.assistant.working"), STATUS);
    in(
        said,
        thread ->
            tools
                .client()
                .assistantThreadsSetStatus(
                    r -> r.channelId(said.channel()).threadTs(thread).status(status)));
  }

  /** Names the thread by what was asked in it first. */
  void name(Said said) {
    String title = TextPieces.shortened(said.text().strip(), TITLE);
    in(
        said,
        thread ->
            tools
                .client()
                .assistantThreadsSetTitle(
                    r -> r.channelId(said.channel()).threadTs(thread).title(title)));
  }

  private interface Call {
    SlackApiTextResponse of(String thread) throws IOException, SlackApiException;
  }

  /** An answer is given also where its thread can't be decorated. */
  private static void in(Said said, Call call) {
    String thread = said.thread();
    if (!said.isDirect() || thread == null) {
      return;
    }
    try {
      SlackApiTextResponse response = call.of(thread);
      if (!response.isOk()) {
        log.debug("the assistant's thread stays as it is: {}", response.getError());
      }
    } catch (IOException | SlackApiException e) {
      log.warn("the assistant's thread can't be reached: {}", e.getClass().getSimpleName());
    }
  }
}
