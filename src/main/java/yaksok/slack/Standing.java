package yaksok.slack;

/** What somebody is in the office's workspace. */
public enum Standing {
  MEMBER,
  /** A guest of the workspace, with one channel or several. */
  GUEST,
  /** A member of another workspace, in a shared channel. */
  OUTSIDER,
  /** Slack could not be asked, and was not asked before. */
  UNKNOWN
}
