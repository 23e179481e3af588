package yaksok.domain.card;

import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Period;

/**
 * A figure entered for an indicator, in its unit, for the days it covers. One over a span is never
 * split.
 */
public record Result(Period span, long value, @Nullable String note) {}
