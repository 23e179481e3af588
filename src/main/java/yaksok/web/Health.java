package yaksok.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the program is, as {@code GET /health} tells it.
 *
 * @param store whether cards can be read and written: the one thing without which it is not up
 * @param slack whether Slack could be reached lately
 * @param outbox how many messages wait to be sent
 * @param holidays whether the coming year has its table of holidays
 */
public record Health(Check store, Check slack, int outbox, Check holidays, String version) {
  /** One part's state, with a word that says which. */
  public record Check(boolean ok, String detail) {
    public static Check ok(String detail) {
      return new Check(true, detail);
    }

    public static Check failing(String detail) {
      return new Check(false, detail);
    }
  }

  /** {@code ok}, {@code degraded} where something but the store is off, or {@code down}. */
  String status() {
    if (!store.ok()) {
      return "down";
    }
    return slack.ok() && holidays.ok() ? "ok" : "degraded";
  }

  int code() {
    return store.ok() ? 200 : 503;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", status());
    json.put("store", store.detail());
    json.put("slack", slack.detail());
    json.put("outbox", outbox);
    json.put("holidays", holidays.detail());
    json.put("version", version);
    return json;
  }
}
