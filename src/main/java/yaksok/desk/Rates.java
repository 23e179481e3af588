package yaksok.desk;

import java.util.List;
import yaksok.domain.Message;
import yaksok.domain.rate.Rate;
import yaksok.domain.rate.Standing;

/**
 * Says a rate with what it is made of, alike wherever it is said; above the cap the raw one too.
 */
public final class Rates {
  private Rates() {}

  /**
   * The rate of all the lines of a standing.
   *
   * @param rate that of the standing
   */
  public static Message said(Standing standing, Rate rate) {
    List<Standing.Line> promised =
        standing.lines().stream().filter(line -> line.target().isPresent()).toList();
    return promised.size() == 1
        ? said(promised.get(0), rate)
        : said(rate, Message.of("rate.mean", promised.size()));
  }

  /** The rate of one indicator, which has a target. */
  public static Message said(Standing.Line line, Rate rate) {
    return said(
        rate,
        Units.fraction(
            line.actual().value(), line.target().orElseThrow(), line.indicator().unit()));
  }

  private static Message said(Rate rate, Message madeOf) {
    return rate.isCapped()
        ? Message.of("rate.capped", rate.capped(), madeOf, rate.raw())
        : Message.of("rate", rate.capped(), madeOf);
  }
}
