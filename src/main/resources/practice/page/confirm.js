// Dialogs that ask before something is done.
import {el} from './dom.js';
import {textObject} from './mrkdwn.js';
import {words} from './words.js';

/** Asks with a Block Kit confirm object; resolves to whether it was confirmed. */
export function ask(confirm) {
  return new Promise(resolve => {
    const dialog = el('dialog', {class: 'dialog small', testid: 'confirm', 'aria-labelledby': 'confirm-title'},
      el('h2', {id: 'confirm-title'}, textObject(confirm.title)),
      el('div', {class: 'text'}, textObject(confirm.text)),
      el('div', {class: 'dialog-foot'},
        el('button', {type: 'button', class: 'button', testid: 'confirm-deny', onclick: () => dialog.close('')}, textObject(confirm.deny) .length ? textObject(confirm.deny) : words('cancel')),
        el('button', {type: 'button', class: `button ${confirm.style ?? 'primary'}`, testid: 'confirm-yes', onclick: () => dialog.close('yes')}, textObject(confirm.confirm).length ? textObject(confirm.confirm) : words('confirm'))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.getElementById('dialogs').append(dialog);
    dialog.showModal();
  });
}
