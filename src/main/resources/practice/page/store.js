// What the page knows, and how it asks for more.
import {speak, words} from './words.js';
import {toast} from './dom.js';

export const ui = {user: '', channel: '', thread: '', tab: 'messages', seen: {}, moving: false};
export let state = {members: [], channels: [], messages: [], views: [], commands: {}, home: null};

const listeners = new Set();
let languageSet = false;
let asking = false;
let again = false;

export function onChange(listener) {
  listeners.add(listener);
}

/** Fetches what the member sees now; calls that come meanwhile end in one more fetch. */
export async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      await fetchState();
    } while (again);
  } catch {
    toast(words('offline'));
  } finally {
    asking = false;
  }
}

async function fetchState() {
  const query = new URLSearchParams({user: ui.user, channel: ui.channel});
  const answer = await fetch(`/practice/api/state?${query}`);
  state = await answer.json();
  ui.user = state.me;
  if (!languageSet) setLanguage(state.language);
  if (!channel()) {
    ui.channel = state.channels[0]?.id ?? '';
    again = Boolean(ui.channel);
  }
  markSeen();
  render();
}

export function setLanguage(language) {
  languageSet = true;
  speak(language);
}

export function render() {
  listeners.forEach(listener => listener());
}

/** Marks the open channel as read, and at first all that was there before. */
function markSeen() {
  const seen = ui.seen[ui.user] ??= {};
  for (const each of state.channels) {
    if (each.id === ui.channel || seen[each.id] === undefined) seen[each.id] = each.last;
  }
}

export function unread(each) {
  return each.last > (ui.seen[ui.user]?.[each.id] ?? '');
}

export function channel(id = ui.channel) {
  return state.channels.find(each => each.id === id);
}

export function member(id) {
  return state.members.find(each => each.id === id);
}

export function direct() {
  return state.channels.find(each => each.direct);
}

/** Does something on behalf of the member; tells in a notice where the bot did not take it. */
export async function act(path, body) {
  try {
    const answer = await fetch(`/practice/api/${path}`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({user: ui.user, ...body}),
    });
    const result = await answer.json();
    if (!result.ok && result.error) {
      toast(result.error === 'operation_timeout' ? words('timeout') : words('failed', result.error));
    }
    return result;
  } catch {
    toast(words('offline'));
    return {ok: false};
  } finally {
    refresh();
  }
}

export function go(target) {
  Object.assign(ui, {thread: '', tab: 'messages'}, target);
  render();
  return refresh();
}

export function listen() {
  const source = new EventSource('/practice/api/updates');
  source.addEventListener('changed', () => refresh());
}
