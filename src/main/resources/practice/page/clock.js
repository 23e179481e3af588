// The clock at the top: the practised moment, and how to move it on.
import {el, toast} from './dom.js';
import {spoken, words} from './words.js';
import {act, render, setLanguage, state, ui} from './store.js';

const DAY = 86_400_000;
let drawn = '';

export function showClock() {
  const key = [state.now, document.documentElement.lang, ui.moving].join();
  if (key === drawn || !state.now) return;
  drawn = key;
  const now = new Date(state.now);
  const local = localParts(now);
  const target = el('input', {type: 'datetime-local', id: 'clock-target', testid: 'clock-target', value: `${local.date}T${local.time}`, min: `${local.date}T${local.time}`, 'aria-label': words('moment')});
  document.getElementById('top').replaceChildren(
    el('span', {class: 'brand'}, el('img', {src: '/practice/page/icon.svg', alt: '', class: 'icon'}), ' ', words('practice')),
    el('div', {class: `clock${ui.moving ? ' moving' : ''}`, role: 'group', 'aria-label': words('clock')},
      el('time', {testid: 'clock-now', datetime: state.now}, ui.moving ? words('moving') : shown(now)),
      ui.moving && el('progress', {testid: 'clock-progress', 'aria-label': words('moving')}),
      el('div', {class: 'clock-buttons'},
        step('day', 'clock-day', () => new Date(now.getTime() + DAY)),
        step('week', 'clock-week', () => new Date(now.getTime() + 7 * DAY)),
        step('morning', 'clock-morning', () => nextMorning(now)),
        step('quarter', 'clock-quarter', () => nextQuarter(now)),
        target,
        step('go', 'clock-go', () => fromLocal(target.value)))),
    el('button', {type: 'button', class: 'button quiet', testid: 'language', onclick: () => {
      setLanguage(spoken() === 'ko' ? 'en' : 'ko');
      render();
    }}, words('language')));
}

function step(word, testid, when) {
  return el('button', {type: 'button', class: 'button quiet', testid, disabled: ui.moving, onclick: () => move(when())}, words(word));
}

async function move(to) {
  if (!(to > new Date(state.now))) {
    toast(words('past'));
    return;
  }
  ui.moving = true;
  render();
  await act('clock', {to: to.toISOString()});
  ui.moving = false;
  render();
}

function shown(now) {
  return new Intl.DateTimeFormat(spoken(), {timeZone: state.zone, year: 'numeric', month: 'long', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(now);
}

/** The date and time of day that a clock in the office's zone shows. */
function localParts(moment) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-CA', {timeZone: state.zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'})
    .formatToParts(moment).map(part => [part.type, part.value]));
  return {date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}`};
}

/** The moment at which the office's clock shows that date and time. */
function fromLocal(text) {
  const guess = new Date(text + ':00Z');
  const seen = localParts(guess);
  return new Date(2 * guess.getTime() - new Date(`${seen.date}T${seen.time}:00Z`).getTime());
}

function nextMorning(now) {
  return fromLocal(localParts(new Date(now.getTime() + DAY)).date + 'T09:00');
}

function nextQuarter(now) {
  const [year, month] = localParts(now).date.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 + 4;
  const date = first > 12 ? `${year + 1}-01` : `${year}-${String(first).padStart(2, '0')}`;
  return fromLocal(date + '-01T09:00');
}
