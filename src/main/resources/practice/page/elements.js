// What can be clicked or chosen in a block: buttons and menus.
import {el, safeUrl} from './dom.js';
import {textObject} from './mrkdwn.js';
import {words} from './words.js';
import {ask} from './confirm.js';
import {picture} from './blocks.js';
import {field} from './inputs.js';

/** An element of a section or actions block; `where.act(block, element, value)` tells the bot. */
export function element(each, block, where) {
  if (each.type === 'image') return picture(each, 'thumb');
  if (each.type === 'button') return button(each, block, where);
  if (each.type === 'overflow') return overflow(each, block, where);
  return field(each, block, where, value => use(each, block, where, value));
}

async function use(each, block, where, value, node) {
  if (each.confirm && !await ask(each.confirm)) return;
  if (node) {
    node.classList.add('pending');
    node.setAttribute('aria-busy', 'true');
    node.disabled = true;
  }
  try {
    await where.act(block, each, value);
  } finally {
    if (node) {
      node.classList.remove('pending');
      node.removeAttribute('aria-busy');
      node.disabled = false;
    }
  }
}

function button(each, block, where) {
  const node = el('button', {
    type: 'button',
    class: `button ${each.style ?? ''}`,
    testid: `action-${each.action_id}`,
    'aria-label': each.accessibility_label,
    onclick: () => {
      const url = each.url && safeUrl(each.url);
      if (url) window.open(url, '_blank', 'noopener,noreferrer');
      use(each, block, where, undefined, node);
    },
  }, textObject(each.text));
  return node;
}

function overflow(each, block, where) {
  const menu = el('details', {class: 'overflow', testid: `action-${each.action_id}`},
    el('summary', {'aria-label': words('more')}, '⋯'),
    el('div', {class: 'menu', role: 'menu'}, each.options.map(option =>
      el('button', {type: 'button', role: 'menuitem', testid: `option-${option.value}`, onclick: () => {
        menu.open = false;
        use(each, block, where, option.value);
      }}, textObject(option.text)))));
  return menu;
}
