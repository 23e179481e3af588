// Forms that the bot opens. What is typed stays, whatever the form is changed into.
import {el} from './dom.js';
import {textObject} from './mrkdwn.js';
import {words} from './words.js';
import {blocks} from './blocks.js';
import {act, state} from './store.js';

const typed = new Map();
let shown = {id: '', hash: ''};
let dialog = null;
let errors = {};

/** Shows the form on top, or none; leaves it alone while it has not changed. */
export function showModal() {
  const view = state.views.at(-1);
  if (!view) {
    typed.clear();
    hide();
  } else if (view.id !== shown.id || view.hash !== shown.hash) {
    if (view.id !== shown.id) errors = {};
    draw(view);
  }
}

function hide() {
  const old = dialog;
  dialog = null;
  shown = {id: '', hash: ''};
  errors = {};
  old?.close();
  old?.remove();
}

function draw(view) {
  const focused = document.activeElement?.id;
  const scrolled = dialog?.querySelector('.dialog-body')?.scrollTop ?? 0;
  const fresh = view.id !== shown.id;
  hideOld();
  shown = {id: view.id, hash: view.hash};
  dialog = form(view);
  document.getElementById('dialogs').append(dialog);
  dialog.showModal();
  dialog.querySelector('.dialog-body').scrollTop = fresh ? 0 : scrolled;
  const target = document.getElementById(fresh ? '' : focused) ?? dialog.querySelector('[aria-invalid]') ?? dialog.querySelector('.dialog-body input:not([type=date], [type=time]), .dialog-body textarea');
  target?.focus();
}

function hideOld() {
  const old = dialog;
  dialog = null;
  old?.remove();
}

function form(view) {
  const inputs = typed.get(view.id) ?? typed.set(view.id, {}).get(view.id);
  const where = {
    inputs, errors,
    act: (block, element, value) => act('act', {view: view.id, block: block.block_id, action: element.action_id, value, inputs}),
  };
  const submit = view.submit && el('button', {type: 'submit', class: 'button primary', testid: 'modal-submit'}, textObject(view.submit));
  const node = el('dialog', {class: 'dialog', testid: 'modal', 'data-callback': view.callback_id, 'aria-labelledby': 'modal-title'},
    el('form', {method: 'dialog', novalidate: true, onsubmit: event => {
      event.preventDefault();
      send(view, inputs, submit);
    }},
    el('div', {class: 'dialog-head'}, el('h2', {id: 'modal-title', testid: 'modal-title'}, textObject(view.title)),
      el('button', {type: 'button', class: 'icon-button', testid: 'modal-x', 'aria-label': words('close'), onclick: () => close(view)}, '✕')),
    el('div', {class: 'dialog-body'}, blocks(view.blocks, where)),
    el('div', {class: 'dialog-foot'},
      el('button', {type: 'button', class: 'button', testid: 'modal-close', onclick: () => close(view)}, view.close ? textObject(view.close) : words('cancel')),
      submit)));
  node.addEventListener('cancel', event => {
    event.preventDefault();
    close(view);
  });
  return node;
}

async function send(view, inputs, submit) {
  submit.disabled = true;
  submit.setAttribute('aria-busy', 'true');
  errors = {};
  const answer = await act('submit', {view: view.id, inputs});
  submit.disabled = false;
  submit.removeAttribute('aria-busy');
  if (shown.id !== view.id || shown.hash !== view.hash) return;
  errors = Object.fromEntries(Object.entries(answer.errors ?? {}).map(([block, fault]) =>
    [block, fault === 'Please complete this required field.' ? words('required') : fault]));
  const still = state.views.at(-1);
  if (still?.id === view.id && still.hash === view.hash) draw(view);
}

function close(view) {
  typed.delete(view.id);
  act('close', {view: view.id});
}
