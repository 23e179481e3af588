package planted.store;

import planted.slack.Known;

/** A planted fault: the store knows Slack. */
public record UsesSlack(Known slack) {}
