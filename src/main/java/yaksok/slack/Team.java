package yaksok.slack;

import com.slack.api.model.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The workspace that the bot is installed in, with the organisation that it belongs to.
 *
 * @param id null where Slack does not tell it
 * @param enterprise null where the workspace is none of an Enterprise Grid
 */
record Team(@Nullable String id, @Nullable String enterprise) {
  /**
   * Whether somebody is of this workspace or its organisation. Slack's own {@code is_stranger} does
   * not tell: it is false for those of other workspaces who share a channel with the bot.
   */
  boolean has(User user) {
    String other = user.getTeamId();
    return id == null || other == null || other.equals(id) || isOfEnterprise(user);
  }

  private boolean isOfEnterprise(User user) {
    String theirs =
        Optional.ofNullable(user.getEnterpriseUser())
            .map(User.EnterpriseUser::getEnterpriseId)
            .orElse(user.getEnterpriseId());
    return enterprise != null && !enterprise.isEmpty() && enterprise.equals(theirs);
  }
}
