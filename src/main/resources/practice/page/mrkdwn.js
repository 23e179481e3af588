// Slack's mrkdwn, shown as Slack shows it: marks count only at the edge of a word.
import {el, link} from './dom.js';
import {member, state, go} from './store.js';
import {spoken} from './words.js';
import {emoji} from './emoji.js';

const OPENS = /[\s(\[{"'“‘「<>\-–—:;,.!?/|*_~]/;
const CLOSES = /[\s)\]}"'”’」<>\-–—:;,.!?/|*_~…·]/;
const MARKS = {'*': 'strong', '_': 'em', '~': 's'};

export function unescape(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A mrkdwn text as nodes. */
export function mrkdwn(text) {
  const parts = text.split(/```/);
  return parts.flatMap((part, i) =>
    i % 2 === 1 && i < parts.length - 1
      ? [el('pre', {}, unescape(part.replace(/^\n|\n$/g, '')))]
      : lines(i % 2 === 1 ? '```' + part : part));
}

/** A plain text, with emoji where they are asked for. */
export function plain(text, withEmoji = true) {
  return withEmoji ? emoji(text) : [text];
}

export function textObject(text) {
  if (!text) return [];
  return text.type === 'mrkdwn' ? mrkdwn(text.text) : plain(text.text, text.emoji !== false);
}

function lines(text) {
  const nodes = [];
  let quote = null;
  text.split('\n').forEach((line, i, all) => {
    if (line.startsWith('&gt;')) {
      if (!quote) nodes.push(quote = el('blockquote'));
      else quote.append(el('br'));
      quote.append(...inline(line.slice(4).trimStart()));
      return;
    }
    if (i > 0 && !quote) nodes.push(el('br'));
    quote = null;
    nodes.push(...inline(line));
  });
  return nodes;
}

/** One line: code and angle brackets first, marks around what remains. */
function inline(text) {
  const nodes = [];
  for (let i = 0; i < text.length;) {
    const found = code(text, i) ?? bracket(text, i) ?? mark(text, i);
    if (found) {
      nodes.push(found.node);
      i = found.end;
    } else {
      const next = nextSpecial(text, i + 1);
      nodes.push(...emoji(unescape(text.slice(i, next))));
      i = next;
    }
  }
  return nodes;
}

function nextSpecial(text, from) {
  for (let i = from; i < text.length; i++) {
    if ('`<*_~'.includes(text[i])) return i;
  }
  return text.length;
}

function code(text, i) {
  if (text[i] !== '`') return null;
  const end = text.indexOf('`', i + 1);
  if (end <= i + 1) return null;
  return {node: el('code', {}, unescape(text.slice(i + 1, end))), end: end + 1};
}

function bracket(text, i) {
  if (text[i] !== '<') return null;
  const end = text.indexOf('>', i);
  if (end < 0) return null;
  return {node: reference(text.slice(i + 1, end)), end: end + 1};
}

function mark(text, i) {
  const tag = MARKS[text[i]];
  if (!tag || (i > 0 && !OPENS.test(text[i - 1])) || !text[i + 1] || /\s/.test(text[i + 1])) return null;
  const end = text.indexOf(text[i], i + 2);
  const closes = end > 0 && !/\s/.test(text[end - 1]) && (end + 1 === text.length || CLOSES.test(text[end + 1]));
  return closes ? {node: el(tag, {}, ...inline(text.slice(i + 1, end))), end: end + 1} : null;
}

/** What stands between angle brackets: a member, a channel, a date, a link. */
function reference(inner) {
  const [target, label] = split(inner, '|');
  if (target.startsWith('@')) return userMention(target.slice(1), label);
  if (target.startsWith('#')) return channelMention(target.slice(1), label);
  if (target.startsWith('!date^')) return date(target.split('^'), label);
  if (target.startsWith('!')) return el('span', {class: 'mention'}, '@' + target.slice(1).split('^')[0]);
  return link(unescape(target), unescape(label || target));
}

function split(text, at) {
  const i = text.indexOf(at);
  return i < 0 ? [text, ''] : [text.slice(0, i), text.slice(i + 1)];
}

export function userMention(id, label = '') {
  const known = member(id);
  return el('span', {class: 'mention', title: known ? known.name : id}, '@' + (known?.realName ?? (unescape(label) || id)));
}

export function channelMention(id, label = '') {
  const known = state.channels.find(each => each.id === id);
  const name = '#' + (known?.name ?? (unescape(label) || id));
  return known
    ? el('button', {class: 'mention link', type: 'button', onclick: () => go({channel: id})}, name)
    : el('span', {class: 'mention'}, name);
}

function date([, seconds, format], fallback) {
  const moment = new Date(Number(seconds) * 1000);
  if (Number.isNaN(moment.getTime()) || !format) return el('span', {}, unescape(fallback));
  const show = options => new Intl.DateTimeFormat(spoken(), {timeZone: state.zone, ...options}).format(moment);
  const text = unescape(format)
    .replace(/\{date_num\}/g, () => show({year: 'numeric', month: '2-digit', day: '2-digit'}))
    .replace(/\{date_long(_pretty)?\}/g, () => show({dateStyle: 'full'}))
    .replace(/\{date(_short)?(_pretty)?\}/g, () => show({dateStyle: 'long'}))
    .replace(/\{time_secs\}/g, () => show({timeStyle: 'medium'}))
    .replace(/\{time\}/g, () => show({timeStyle: 'short'}));
  return el('time', {title: unescape(fallback)}, text);
}
