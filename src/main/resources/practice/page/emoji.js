// The emoji that office messages use, by Slack's names.
const EMOJI = {
  white_check_mark: '✅', heavy_check_mark: '✔️', x: '❌', warning: '⚠️', bell: '🔔', no_bell: '🔕', calendar: '📆', date: '📅', spiral_calendar_pad: '🗓️',
  clipboard: '📋', memo: '📝', pencil: '📝', pencil2: '✏️', bar_chart: '📊', chart_with_upwards_trend: '📈', chart_with_downwards_trend: '📉', mag: '🔍', link: '🔗',
  pushpin: '📌', round_pushpin: '📍', busts_in_silhouette: '👥', bust_in_silhouette: '👤', speech_balloon: '💬', question: '❓', grey_question: '❔', exclamation: '❗',
  information_source: 'ℹ️', bulb: '💡', tada: '🎉', wave: '👋', '+1': '👍', thumbsup: '👍', eyes: '👀', hourglass: '⌛', hourglass_flowing_sand: '⏳', alarm_clock: '⏰',
  lock: '🔒', unlock: '🔓', wastebasket: '🗑️', arrow_right: '➡️', arrow_left: '⬅️', leftwards_arrow_with_hook: '↩️', repeat: '🔁', page_facing_up: '📄', moneybag: '💰',
  large_green_circle: '🟢', large_yellow_circle: '🟡', red_circle: '🔴', large_blue_circle: '🔵', white_circle: '⚪', black_circle: '⚫', white_large_square: '⬜',
  large_green_square: '🟩', black_large_square: '⬛', star: '⭐', zap: '⚡', gear: '⚙️', house: '🏠', office: '🏢', handshake: '🤝', smile: '😄', slightly_smiling_face: '🙂', zzz: '💤', no_entry: '⛔', no_entry_sign: '🚫', sparkles: '✨', ok: '🆗', ledger: '📒', card_index: '📇', round_pushpins: '📍',
};

/** Text with :names: turned into emoji. */
export function emoji(text) {
  return [text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => EMOJI[name] ?? whole)];
}
