package yaksok.slack;

import java.util.Optional;

/** Takes what is said to the bot, if it is meant for it. */
@FunctionalInterface
public interface Listener {
  /**
   * Hears a message before it is acknowledged. What is to be kept of it is durable on return; an
   * event delivered again is taken and changes nothing.
   *
   * @return the slow work left to do, once acknowledged; empty where it is for somebody else
   */
  Optional<Runnable> hear(Said said);
}
