// The panel at the side: one thread, or one talk with the assistant.
import {el} from './dom.js';
import {words} from './words.js';
import {act, go, member, state, ui} from './store.js';
import {drawn as drawnMessage} from './message.js';
import {composer} from './composer.js';
import {isAssistantRoot} from './room.js';

let built = '';
let drawn = '';
let cache = new Map();
let list;

export function showThread() {
  const panel = document.getElementById('thread');
  panel.hidden = !ui.thread;
  document.body.classList.toggle('thread-open', Boolean(ui.thread));
  const key = [ui.user, ui.channel, ui.thread, document.documentElement.lang].join();
  if (key !== built) build(panel);
  built = key;
  if (ui.thread) showReplies();
}

export function closeThread() {
  if (ui.thread) go({channel: ui.channel, tab: ui.tab});
}

function build(panel) {
  drawn = '';
  cache = new Map();
  list = el('div', {class: 'list', testid: 'thread-messages', role: 'log', tabindex: '0', 'aria-label': words('thread')});
  const write = composer(() => ({channel: ui.channel, thread: ui.thread}), words('reply'), 'thread-composer');
  panel.replaceChildren(
    el('div', {class: 'room-head'}, el('h2', {testid: 'thread-title'}, ui.tab === 'assistant' ? words('assistant') : words('thread')),
      el('button', {type: 'button', class: 'icon-button', testid: 'thread-close', 'aria-label': words('close'), onclick: closeThread}, '✕')),
    list, el('div', {class: 'room-foot'}, write));
  if (ui.thread) write.focusText();
}

function showReplies() {
  const root = state.messages.find(each => each.ts === ui.thread);
  const all = state.messages.filter(each => each.ts === ui.thread || each.thread_ts === ui.thread);
  const key = JSON.stringify(all);
  if (key === drawn) return;
  drawn = key;
  const shown = all.filter(each => !isAssistantRoot(each));
  const status = root?.assistant?.status;
  const asked = shown.some(each => each.user !== state.bot);
  list.replaceChildren(
    ...shown.map(each => drawnMessage(cache, each, {inThread: true})),
    ...(root?.assistant?.prompts && !asked ? [prompts(root.assistant)] : []),
    ...(status ? [el('p', {class: 'status', testid: 'assistant-status'}, words('working', member(state.bot).realName, status))] : []));
  list.scrollTop = list.scrollHeight;
}

function prompts(assistant) {
  return el('div', {class: 'prompts', testid: 'prompts'},
    el('p', {}, assistant.promptsTitle || words('suggested')),
    assistant.prompts.map(prompt => el('button', {type: 'button', class: 'button', testid: 'prompt',
      onclick: () => act('type', {channel: ui.channel, thread: ui.thread, text: prompt.message})}, prompt.title)));
}
