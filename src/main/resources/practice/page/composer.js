// Where messages are typed: commands and mentions complete, Enter sends.
import {el} from './dom.js';
import {words, known} from './words.js';
import {act, state} from './store.js';

let count = 0;

/** A composer; `place()` names the channel and thread it writes to. */
export function composer(place, placeholder, testid) {
  const listId = `completion-${++count}`;
  const history = [];
  let offered = [];
  let chosen = 0;
  const list = el('ul', {class: 'completion', id: listId, role: 'listbox', hidden: true, testid: 'completion', 'aria-label': words('completion')});
  const box = el('textarea', {class: 'composer-text', rows: 1, testid, placeholder, 'aria-label': placeholder, role: 'combobox',
    'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list', maxlength: 12000, oninput: changed, onkeydown: keyed, onblur: () => setTimeout(hide, 150)});
  const sendButton = el('button', {type: 'button', class: 'button primary send', testid: `${testid}-send`, 'aria-label': words('send'), onclick: send}, '➤');
  const node = el('div', {class: 'composer'}, list, box, sendButton);

  function changed() {
    grow();
    offered = suggestions(box.value, box.selectionStart);
    chosen = 0;
    show();
  }

  function grow() {
    box.style.height = 'auto';
    box.style.height = Math.min(box.scrollHeight, 180) + 'px';
  }

  function show() {
    list.hidden = offered.length === 0;
    box.setAttribute('aria-expanded', String(offered.length > 0));
    list.replaceChildren(...offered.map((offer, i) => el('li', {
      role: 'option', id: `${listId}-${i}`, 'aria-selected': String(i === chosen), testid: 'suggestion',
      onmousedown: event => {
        event.preventDefault();
        take(offer);
      },
    }, el('b', {}, offer.text), el('span', {}, offer.hint))));
    if (offered.length) box.setAttribute('aria-activedescendant', `${listId}-${chosen}`);
    else box.removeAttribute('aria-activedescendant');
    list.children[chosen]?.scrollIntoView({block: 'nearest'});
  }

  function hide() {
    offered = [];
    show();
  }

  function take(offer) {
    const caret = box.selectionStart;
    box.value = box.value.slice(0, offer.from) + offer.text + ' ' + box.value.slice(caret).trimStart();
    box.selectionStart = box.selectionEnd = offer.from + offer.text.length + 1;
    box.focus();
    changed();
  }

  function keyed(event) {
    if (event.isComposing) return;
    if (offered.length && KEYS[event.key]) {
      if (KEYS[event.key]() !== false) {
        event.preventDefault();
        event.stopPropagation();
      }
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && !box.value && history.length) {
      box.value = history.at(-1);
    }
  }

  const move = by => {
    chosen = (chosen + by + offered.length) % offered.length;
    show();
  };
  const KEYS = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Tab: () => take(offered[chosen]),
    Escape: hide,
  };

  async function send() {
    const text = box.value.trim();
    if (!text || sendButton.disabled) return;
    hide();
    history.push(text);
    box.value = '';
    grow();
    sendButton.disabled = true;
    const answer = await act('type', {...place(), text});
    sendButton.disabled = false;
    if (!answer.ok && !answer.error && !box.value) box.value = text;
  }

  node.focusText = () => box.focus();
  return node;
}

/** What could stand at the caret: a command with its words, or a mention. */
function suggestions(text, caret) {
  const before = text.slice(0, caret);
  if (/^\/[^\n|]*$/.test(before)) {
    const all = Object.entries(state.commands).flatMap(([command, subs]) =>
      [command, ...subs.map(sub => `${command} ${sub}`)]);
    return all.filter(each => each.startsWith(before) && each !== before.trimEnd())
      .filter(each => before.includes(' ') || !each.includes(' ') || before.length > 3)
      .map(each => ({from: 0, text: each, hint: known(each.slice(1)) ? words(each.slice(1)) : ''}));
  }
  const mention = before.match(/(^|[\s,(|])@([a-z0-9._-]*|[가-힣]*)$/i);
  if (!mention) return [];
  const typed = mention[2].toLowerCase();
  return state.members
    .filter(each => each.name.startsWith(typed) || each.realName.toLowerCase().startsWith(typed))
    .filter(each => '@' + each.name !== '@' + typed)
    .map(each => ({from: caret - mention[2].length - 1, text: '@' + each.name, hint: each.realName}));
}
