// Block Kit blocks as the page shows them.
import {el, link, safeUrl} from './dom.js';
import {textObject, mrkdwn} from './mrkdwn.js';
import {rich} from './rich.js';
import {element} from './elements.js';
import {input} from './inputs.js';

/** Blocks of a message, form or Home tab; `where` says how their elements act. */
export function blocks(list, where) {
  return el('div', {class: 'blocks'}, list.map(block => (SHOWN[block.type] ?? unknown)(block, where)));
}

const SHOWN = {
  section, header, context, divider: () => el('hr'), actions, image,
  rich_text: block => el('div', {class: 'block rich'}, block.elements.map(rich)),
  markdown: block => el('div', {class: 'block'}, mrkdwn(block.text)),
  input,
};

function unknown(block) {
  return el('div', {class: 'block unknown'}, block.type);
}

function section(block, where) {
  return el('div', {class: 'block section', testid: 'block-section'},
    el('div', {class: 'section-text'},
      block.text && el('div', {class: 'text'}, textObject(block.text)),
      block.fields && el('div', {class: 'fields'}, block.fields.map(field => el('div', {class: 'text'}, textObject(field))))),
    block.accessory && el('div', {class: 'accessory'}, element(block.accessory, block, where)));
}

function header(block) {
  return el('h3', {class: 'block header', testid: 'block-header'}, textObject(block.text));
}

function context(block) {
  return el('div', {class: 'block context', testid: 'block-context'}, block.elements.map(each =>
    each.type === 'image' ? picture(each, 'icon') : el('span', {class: 'text'}, textObject(each))));
}

function actions(block, where) {
  return el('div', {class: 'block actions', testid: 'block-actions'}, block.elements.map(each => element(each, block, where)));
}

function image(block) {
  return el('figure', {class: 'block image', testid: 'block-image'},
    block.title && el('figcaption', {}, textObject(block.title)), picture(block, ''));
}

export function picture(image, kind) {
  const src = safeUrl(image.image_url ?? '');
  return src
    ? el('img', {src, alt: image.alt_text, class: kind, loading: 'lazy'})
    : link(image.image_url ?? '', image.alt_text ?? '');
}
