package yaksok.domain.notice;

import java.time.Instant;
import java.time.LocalDate;

/** A quarter's reminder put off: asked for at an instant, silent until the day. */
public record Postponement(Instant asked, LocalDate until) {}
