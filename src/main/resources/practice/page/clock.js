// The clock at the top: the practised moment, and how to move it on.
import {el, toast} from './dom.js';
import {spoken, words} from './words.js';
import {act, refresh, render, setLanguage, state, ui} from './store.js';

const DAY = 86_400_000;
let built = '';
let parts;

export function showClock() {
  if (!state.now) return;
  const key = [document.documentElement.lang, ui.moving].join();
  if (key !== built) build();
  built = key;
  const local = localParts(new Date(state.now));
  const minute = `${local.date}T${local.time}`;
  parts.now.dateTime = state.now;
  parts.now.textContent = shown(new Date(state.now));
  parts.target.min = minute;
  if (!parts.target.dataset.chosen) parts.target.value = minute;
}

function build() {
  parts = {
    now: el('time', {testid: 'clock-now'}),
    target: el('input', {type: 'datetime-local', testid: 'clock-target', 'aria-label': words('moment'), onchange: event => {
      event.target.dataset.chosen = 'yes';
    }}),
  };
  document.getElementById('top').replaceChildren(
    el('span', {class: 'brand'}, el('img', {src: '/practice/page/icon.svg', alt: '', class: 'icon'}), words('practice')),
    el('div', {class: 'clock', role: 'group', 'aria-label': words('clock')},
      parts.now,
      ui.moving && el('progress', {testid: 'clock-progress', 'aria-label': words('moving')}),
      ui.moving && el('span', {}, words('moving')),
      el('div', {class: 'clock-buttons'},
        step('day', 'clock-day', now => new Date(now.getTime() + DAY)),
        step('week', 'clock-week', now => new Date(now.getTime() + 7 * DAY)),
        step('morning', 'clock-morning', nextMorning),
        step('quarter', 'clock-quarter', nextQuarter),
        parts.target,
        step('go', 'clock-go', () => fromLocal(parts.target.value)))),
    el('button', {type: 'button', class: 'button quiet', testid: 'language', onclick: () => {
      setLanguage(spoken() === 'ko' ? 'en' : 'ko');
      render();
    }}, words('language')));
}

function step(word, testid, when) {
  return el('button', {type: 'button', class: 'button quiet', testid, disabled: ui.moving,
    onclick: () => move(when(new Date(state.now)))}, words(word));
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
  await refresh();
}

function shown(now) {
  const show = options => new Intl.DateTimeFormat(spoken(), {timeZone: state.zone, ...options}).format(now);
  return `${show({dateStyle: 'long'})} (${show({weekday: 'short'})}) ${localParts(now).time}`;
}

/** The date and time of day that a clock in the office's zone shows. */
function localParts(moment) {
  const shownParts = Object.fromEntries(new Intl.DateTimeFormat('en-CA', {timeZone: state.zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'})
    .formatToParts(moment).map(part => [part.type, part.value]));
  const {year, month, day, hour, minute} = shownParts;
  return {date: `${year}-${month}-${day}`, time: `${hour}:${minute}`};
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
