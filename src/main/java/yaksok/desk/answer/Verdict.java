package yaksok.desk.answer;

import yaksok.domain.Message;
import yaksok.domain.rate.Rate;
import yaksok.reading.question.Supposition;

/** The yes or no to a question about a rate, and in what words it is said. */
final class Verdict {
  private Verdict() {}

  /**
   * The answer with what its question wants to hear first.
   *
   * @param open whether days of the period are still to come
   * @param said the rate itself
   */
  static Message first(Supposition supposed, Rate rate, boolean open, Message said) {
    boolean holds = holds(supposed, rate);
    String key = "answer.state." + what(supposed) + (holds ? "" : open ? ".not-yet" : ".not");
    String word = supposed.missed() ? "plain" : holds ? "yes" : "no";
    return Message.of("answer.verdict." + word, Message.of(key, supposed.threshold()), said);
  }

  private static boolean holds(Supposition supposed, Rate rate) {
    if (supposed.percent() == null && !supposed.beyond()) {
      return rate.isMet();
    }
    int against = rate.against(supposed.threshold());
    return supposed.beyond() ? against > 0 : against >= 0;
  }

  private static String what(Supposition supposed) {
    if (supposed.beyond()) {
      return "above";
    }
    if (supposed.percent() != null) {
      return "reached";
    }
    return supposed.missed() ? "target" : "met";
  }
}
