package yaksok.reading.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the question before it in its thread says about a question's time.
 *
 * @param year of its only period, which a part of a year without one lies in; null where it has
 *     none
 * @param asOf the as-of date that it named; null where it named none
 */
record Earlier(@Nullable Integer year, @Nullable LocalDate asOf) {
  static final Earlier NOTHING = new Earlier(null, null);
}
