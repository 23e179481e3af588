/** The HTTP server: the Slack endpoint, health and metrics. */
@NullMarked
package yaksok.web;

import org.jspecify.annotations.NullMarked;
