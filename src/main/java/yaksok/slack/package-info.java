/** Slack in and out: Bolt's handlers, the messenger, the renderer to Block Kit. */
@NullMarked
package yaksok.slack;

import org.jspecify.annotations.NullMarked;
