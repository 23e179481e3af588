package yaksok;

import java.util.Optional;
import java.util.Set;

/**
 * The workspace that the assistant serves.
 *
 * @param signingSecret none where requests come over Socket Mode
 * @param appToken set for Socket Mode
 * @param apiUrl the Web API's base
 * @param channel for reminders of cards that name none
 * @param admins member ids
 * @param planning member ids
 */
record Workspace(
    String botToken,
    Optional<String> signingSecret,
    Optional<String> appToken,
    String apiUrl,
    Optional<String> channel,
    Set<String> admins,
    Set<String> planning) {
  @Override
  public String toString() {
    return "Workspace[apiUrl=" + apiUrl + "]";
  }
}
