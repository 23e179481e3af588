package yaksok.slack;

import com.slack.api.methods.MethodsClient;
import java.time.Clock;
import yaksok.words.Words;

/**
 * What every feature works with.
 *
 * @param client Slack's Web API with the bot's token and the program's time limits
 * @param quick the same with a limit short enough to be asked before an acknowledgement
 * @param background runs the slow work once a request is acknowledged
 * @param clock the office's: its zone, and the time that people go by
 */
public record SlackTools(
    MethodsClient client,
    MethodsClient quick,
    Callers callers,
    Responder responder,
    Renderer renderer,
    Words words,
    Background background,
    SlackMetrics metrics,
    Clock clock) {}
