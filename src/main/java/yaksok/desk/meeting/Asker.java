package yaksok.desk.meeting;

import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.domain.Language;

/**
 * Who wants something done to a meeting, from where and through what.
 *
 * @param member Slack member id
 * @param guest a guest of the workspace, or somebody of another one
 * @param channel the conversation it is asked in; null where a form or the home brings none
 * @param delivery names what Slack delivered: of one name, only the first changes anything
 */
public record Asker(
    String member,
    boolean guest,
    Language language,
    @Nullable String channel,
    Change.Through through,
    String delivery) {}
