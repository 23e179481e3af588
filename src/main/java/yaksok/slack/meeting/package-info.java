/** Meetings in Slack: the command, the form, shortcuts, mentions and buttons. */
@NullMarked
package yaksok.slack.meeting;

import org.jspecify.annotations.NullMarked;
