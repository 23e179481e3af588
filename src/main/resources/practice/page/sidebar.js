// The side: channels, the bot, and whose part one plays.
import {el} from './dom.js';
import {words} from './words.js';
import {go, member, state, ui, unread} from './store.js';
import {avatar} from './message.js';

let drawn = '';

export function showSidebar() {
  const key = JSON.stringify([state.channels, state.members, ui.channel, ui.user, ui.tab, ui.seen, document.documentElement.lang]);
  if (key === drawn) return;
  drawn = key;
  const channels = state.channels.filter(each => !each.direct);
  const directs = state.channels.filter(each => each.direct);
  document.getElementById('side').replaceChildren(
    el('div', {class: 'team'}, el('b', {}, state.team)),
    me(),
    group(words('channels'), channels.map(each => entry(each, '# ' + each.name, 'messages'))),
    group(words('direct'), directs.map(each => entry(each, [avatar(state.bot), words('botName')], 'messages'))),
    group(words('apps'), directs.flatMap(each => [
      entry(each, [avatar(state.bot), words('assistant')], 'assistant'),
    ])));
}

function me() {
  const people = state.members.filter(each => !each.bot);
  const choice = el('select', {id: 'me', testid: 'me', onchange: () => go({user: choice.value, channel: ui.channel})},
    people.map(each => el('option', {value: each.id}, `${each.realName} (@${each.name})`)));
  choice.value = ui.user;
  return el('label', {class: 'me', for: 'me'}, avatar(ui.user), el('span', {}, words('me')), choice,
    el('small', {}, member(ui.user)?.restricted ? words('restricted') : member(ui.user)?.title));
}

function group(title, entries) {
  return el('section', {}, el('h2', {}, title), el('ul', {}, entries.map(each => el('li', {}, each))));
}

function entry(each, label, tab) {
  const current = ui.channel === each.id && (ui.tab === 'assistant') === (tab === 'assistant');
  const news = tab === 'messages' && unread(each) && !current;
  return el('button', {type: 'button', class: `entry${news ? ' unread' : ''}`, 'aria-current': current ? 'page' : null,
    testid: tab === 'assistant' ? 'open-assistant' : each.direct ? 'open-direct' : `open-${each.id}`,
    onclick: () => {
      document.body.classList.remove('menu-open');
      go({channel: each.id, tab});
    }}, label, news && el('span', {class: 'dot', 'aria-label': 'new'}));
}
