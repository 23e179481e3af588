package yaksok.practice;

/**
 * Somebody in the workspace, the bot included.
 *
 * @param name what is typed after the {@code @}
 * @param locale as Slack has it, {@code ko-KR}
 * @param restricted a guest
 * @param deactivated left the office
 */
public record Member(
    String id,
    String name,
    String realName,
    String title,
    String locale,
    boolean bot,
    boolean restricted,
    boolean deactivated) {

  Member asDeactivated() {
    return new Member(id, name, realName, title, locale, bot, restricted, true);
  }
}
