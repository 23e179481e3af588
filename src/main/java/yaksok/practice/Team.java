package yaksok.practice;

/**
 * Whose workspace it is, and as what the bot is installed there.
 *
 * @param bot the bot's member id
 * @param botId the bot's own id, {@code B…}
 * @param appId the app's id, {@code A…}
 */
public record Team(String id, String name, String domain, String bot, String botId, String appId) {}
