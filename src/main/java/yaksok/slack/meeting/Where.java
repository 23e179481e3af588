package yaksok.slack.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Where an answer goes.
 *
 * @param responseUrl the address that came with the request; null where none did
 * @param channel id of the conversation; null where there is none
 * @param thread {@code ts} of the thread; null outside one
 */
record Where(@Nullable String responseUrl, @Nullable String channel, @Nullable String thread) {}
