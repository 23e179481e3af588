// The middle of the page: a channel, a direct message, the assistant or the Home tab.
import {el} from './dom.js';
import {words} from './words.js';
import {act, channel, direct, go, state, ui} from './store.js';
import {dayOf, drawn as drawnMessage} from './message.js';
import {composer} from './composer.js';
import {blocks} from './blocks.js';

let built = '';
let list;
let drawn = '';
let cache = new Map();

/** Draws what is open; the composer stays while the place stays the same. */
export function showRoom() {
  const open = channel();
  if (!open) return;
  const key = [ui.user, ui.channel, ui.tab, document.documentElement.lang, open.hasBot, open.archived].join();
  if (key !== built) build(open);
  built = key;
  if (ui.tab === 'home') showHome();
  else showMessages(open);
}

export function title(open) {
  return open.direct ? words('botName') : '#' + open.name;
}

function build(open) {
  list = el('div', {class: 'list', testid: 'messages', role: 'log', tabindex: '0', 'aria-label': title(open)});
  drawn = '';
  cache = new Map();
  const head = el('div', {class: 'room-head'},
    el('button', {type: 'button', class: 'icon-button menu-button', testid: 'open-menu', 'aria-label': words('menu'),
      onclick: () => document.body.classList.toggle('menu-open')}, '☰'),
    el('h1', {testid: 'room-title'}, title(open)),
    open.direct && tabs(),
    el('button', {type: 'button', class: 'button quiet', testid: 'shortcut-log_meeting', onclick: () => act('shortcut', {callback: 'log_meeting'})}, el('span', {}, words('logMeeting'))));
  const note = open.archived ? words('archived') : open.hasBot ? '' : words('noBot');
  const foot = ui.tab === 'messages' && el('div', {class: 'room-foot'},
    note && el('p', {class: 'note', testid: 'room-note'}, note),
    !open.archived && composer(() => ({channel: ui.channel}), words('write', title(open)), 'composer'));
  document.getElementById('room').replaceChildren(...[head, list, foot].filter(Boolean));
}

function tabs() {
  const tab = (id, label, choose) => el('button', {type: 'button', role: 'tab', 'aria-selected': String(ui.tab === id), testid: `tab-${id}`, onclick: choose}, label);
  return el('div', {class: 'tabs', role: 'tablist'},
    tab('home', words('home'), openHome),
    tab('messages', words('messages'), () => go({tab: 'messages'})),
    tab('assistant', words('assistant'), () => go({tab: 'assistant'})));
}

async function openHome() {
  await go({channel: direct().id, tab: 'home'});
  act('home', {});
}

function showHome() {
  const home = state.home;
  const key = JSON.stringify(home?.hash ?? '');
  if (key === drawn) return;
  drawn = key;
  const where = {inputs: {}, act: (block, element, value) => act('act', {view: home.id, block: block.block_id, action: element.action_id, value, inputs: where.inputs})};
  list.replaceChildren(home
    ? el('div', {class: 'home', testid: 'home'}, blocks(home.blocks, where))
    : el('p', {class: 'empty'}, words('homeEmpty')));
}

function showMessages(open) {
  const assistantRoots = new Set(state.messages.filter(isAssistantRoot).map(each => each.ts));
  const top = state.messages.filter(each => !each.thread_ts || each.thread_ts === each.ts || (each.ephemeral && !each.thread_ts))
    .filter(each => assistantRoots.has(each.ts) === (ui.tab === 'assistant'));
  const key = JSON.stringify([top, state.messages.length, state.members.length]);
  if (key === drawn) return;
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80 || !drawn;
  drawn = key;
  const nodes = [];
  let day = '';
  for (const each of top) {
    if (dayOf(each.ts) !== day) nodes.push(el('div', {class: 'day', role: 'separator'}, el('span', {}, day = dayOf(each.ts))));
    const replies = state.messages.filter(other => other.thread_ts === each.ts && other.ts !== each.ts);
    nodes.push(ui.tab === 'assistant' ? assistantEntry(each, replies) : drawnMessage(cache, each, {replies: replies.length}));
  }
  if (ui.tab === 'assistant') nodes.push(newAssistant());
  else if (!nodes.length) nodes.push(el('div', {class: 'empty'}, el('p', {}, words('empty')), el('p', {}, words('hintEmpty'))));
  list.replaceChildren(...nodes);
  if (atEnd) list.scrollTop = list.scrollHeight;
}

export function isAssistantRoot(each) {
  return each.user === state.bot && !each.thread_ts && each.text === 'New Assistant Thread';
}

function assistantEntry(each, replies) {
  const name = each.assistant?.title || replies.find(reply => reply.user !== state.bot)?.text || words('newAssistant');
  return el('button', {type: 'button', class: 'assistant-entry', testid: 'assistant-entry', onclick: () => go({channel: ui.channel, tab: 'assistant', thread: each.ts})},
    name, el('small', {}, words('replies', replies.length)));
}

function newAssistant() {
  return el('div', {class: 'empty'}, el('button', {type: 'button', class: 'button primary', testid: 'assistant-new', onclick: async () => {
    const context = state.channels.find(each => !each.direct)?.id ?? '';
    const answer = await act('assistant', {context});
    if (answer.thread) go({channel: direct().id, tab: 'assistant', thread: answer.thread});
  }}, words('newAssistant')));
}
