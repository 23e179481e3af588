// One message: who, when, what, and what can be done with it.
import {el} from './dom.js';
import {mrkdwn} from './mrkdwn.js';
import {blocks} from './blocks.js';
import {words, spoken} from './words.js';
import {act, member, state, ui, go} from './store.js';

const HUES = [162, 210, 28, 280, 340, 190, 48];

export function avatar(user) {
  const bot = member(user)?.bot;
  const name = member(user)?.realName ?? 'Slackbot';
  const hue = HUES[Math.max(0, state.members.findIndex(each => each.id === user)) % HUES.length];
  return el('span', {class: `avatar hue-${hue}${bot ? ' bot' : ''}`, 'aria-hidden': 'true'}, bot ? '✓' : [...name][0]);
}

export function moment(ts) {
  return new Date(Number(ts) * 1000);
}

export function clockTime(ts) {
  return new Intl.DateTimeFormat(spoken(), {hour: 'numeric', minute: '2-digit', timeZone: state.zone}).format(moment(ts));
}

export function dayOf(ts) {
  return new Intl.DateTimeFormat(spoken(), {dateStyle: 'full', timeZone: state.zone}).format(moment(ts));
}

/** Draws messages, keeping those that have not changed, with what stands in their fields. */
export function drawn(cache, each, options) {
  const key = JSON.stringify([each, options, state.members, spoken()]);
  const kept = cache.get(each.ts);
  if (kept?.key === key) return kept.node;
  const node = message(each, options);
  cache.set(each.ts, {key, node});
  return node;
}

/** The message as a list item; replies are counted below it outside its thread. */
function message(each, {inThread = false, replies = 0} = {}) {
  const author = member(each.user);
  const where = {
    inputs: {},
    act: (block, element, value) => act('act', {channel: ui.channel, ts: each.ts, block: block.block_id, action: element.action_id, value}),
  };
  return el('article', {class: `message${each.ephemeral ? ' ephemeral' : ''}`, testid: 'message', 'data-ts': each.ts, 'data-user': each.user},
    avatar(each.user),
    el('div', {class: 'message-body'},
      each.ephemeral && el('p', {class: 'only-you', testid: 'ephemeral'}, words('onlyYou')),
      el('p', {class: 'byline'},
        el('b', {testid: 'author'}, author?.realName ?? 'Slackbot'),
        author?.bot && el('span', {class: 'badge'}, words('appBadge')),
        el('time', {title: dayOf(each.ts)}, clockTime(each.ts)),
        each.edited && el('small', {}, words('edited'))),
      el('div', {class: 'content', testid: 'content'}, each.blocks?.length
        ? blocks(each.blocks, where)
        : el('div', {class: 'text'}, mrkdwn(each.text))),
      !inThread && replies > 0 && el('button', {type: 'button', class: 'replies', testid: 'replies', onclick: () => go({channel: ui.channel, thread: each.ts})},
        words('replies', replies))),
    !each.ephemeral && tools(each, inThread));
}

function tools(each, inThread) {
  return el('div', {class: 'tools'},
    !inThread && el('button', {type: 'button', class: 'icon-button', testid: 'reply', onclick: () => go({channel: ui.channel, thread: each.ts})}, words('replyAction')),
    el('details', {class: 'overflow'},
      el('summary', {class: 'icon-button', testid: 'message-menu', 'aria-label': words('more')}, '⋯'),
      el('div', {class: 'menu', role: 'menu'},
        !inThread && el('button', {type: 'button', role: 'menuitem', testid: 'menu-reply',
          onclick: () => go({channel: ui.channel, thread: each.ts})}, words('replyAction')),
        el('button', {type: 'button', role: 'menuitem', testid: 'shortcut-log_message', onclick: event => {
          event.target.closest('details').open = false;
          act('shortcut', {channel: ui.channel, ts: each.ts, callback: 'log_message'});
        }}, words('logMessage')))));
}
