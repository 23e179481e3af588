/** A stand-in for Slack with a page in the browser. Knows the bot only over HTTP. */
@NullMarked
package yaksok.practice;

import org.jspecify.annotations.NullMarked;
