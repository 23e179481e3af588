package planted.practice;

import planted.domain.Known;

/** A planted fault: the practice workspace knows one of our rooms, and reads the environment. */
record UsesOurs(Known known) {
  static String token() {
    return System.getenv("SLACK_BOT_TOKEN");
  }
}
