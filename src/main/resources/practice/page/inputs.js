// Fields: what they look like and what was put in. Values live in `where.inputs` by block and action.
import {el} from './dom.js';
import {textObject} from './mrkdwn.js';
import {state} from './store.js';
import {spoken, words} from './words.js';

/** An input block of a form: label, field, hint, and where something is wrong, the fault. */
export function input(block, where) {
  const id = `field-${block.block_id}-${block.element.action_id}`;
  const fault = where.errors?.[block.block_id];
  const done = value => block.dispatch_action && where.act(block, block.element, value);
  const node = field(block.element, block, where, done);
  const target = node.matches('input, select, textarea') ? node : node.querySelector('input, select, textarea');
  target?.setAttribute('id', id);
  if (fault) target?.setAttribute('aria-invalid', 'true');
  const notes = [fault && `${id}-fault`, block.hint && `${id}-hint`].filter(Boolean).join(' ');
  if (notes) target?.setAttribute('aria-describedby', notes);
  return el('div', {class: `block input${fault ? ' faulty' : ''}`, testid: `input-${block.block_id}`},
    el('label', {for: id}, textObject(block.label), block.optional && el('small', {}, ' ' + words('optional'))),
    node,
    fault && el('p', {class: 'fault', id: `${id}-fault`, testid: `error-${block.block_id}`, role: 'alert'}, fault),
    block.hint && el('p', {class: 'hint', id: `${id}-hint`}, textObject(block.hint)));
}

/** A field by itself; `changed(value)` is called with each choice. */
export function field(each, block, where, changed) {
  const key = `${block.block_id}/${each.action_id}`;
  const held = {
    get: initial => where.inputs?.[key] ?? initial,
    set: (value, tell = true) => {
      if (where.inputs) where.inputs[key] = value;
      if (tell) changed(value);
    },
    testid: `action-${each.action_id}`,
  };
  return (FIELDS[each.type] ?? unknown)(each, held);
}

const FIELDS = {
  plain_text_input: text, url_text_input: text, email_text_input: text, number_input: text,
  datepicker: (each, held) => picker(each, held, 'date', each.initial_date),
  timepicker: (each, held) => picker(each, held, 'time', each.initial_time),
  static_select: (each, held) => select(each, held, options(each), each.initial_option?.value),
  users_select: (each, held) => select(each, held, people(), each.initial_user),
  conversations_select: (each, held) => select(each, held, channels(), each.initial_conversation),
  channels_select: (each, held) => select(each, held, channels(), each.initial_channel),
  multi_static_select: (each, held) => many(each, held, options(each), each.initial_options?.map(o => o.value)),
  multi_users_select: (each, held) => many(each, held, people(), each.initial_users),
  checkboxes: (each, held) => boxes(each, held, 'checkbox', each.initial_options?.map(o => o.value) ?? []),
  radio_buttons: (each, held) => boxes(each, held, 'radio', each.initial_option ? [each.initial_option.value] : []),
};

function unknown(each) {
  return el('span', {class: 'unknown'}, each.type);
}

function text(each, held) {
  const kind = {url_text_input: 'url', email_text_input: 'email', number_input: 'number'}[each.type] ?? 'text';
  const attributes = {
    class: 'field', testid: held.testid, maxlength: each.max_length ?? 3000,
    placeholder: each.placeholder?.text ?? (kind === 'url' ? 'https://' : null),
    oninput: event => held.set(event.target.value, false),
    onchange: event => held.set(event.target.value),
  };
  const node = each.multiline ? el('textarea', {rows: 4, ...attributes}) : el('input', {type: kind, ...attributes});
  node.value = held.get(each.initial_value ?? '');
  return node;
}

/** A date or time; a date is spelled out beside it, since browsers write it in many orders. */
function picker(each, held, type, initial) {
  const spelled = el('output', {class: 'spelled'});
  const spell = value => {
    spelled.value = type === 'date' && value ? new Intl.DateTimeFormat(spoken(), {dateStyle: 'full', timeZone: 'UTC'}).format(new Date(value)) : '';
  };
  const node = el('input', {type, class: 'field picker', testid: held.testid, value: held.get(initial ?? ''),
    'aria-label': each.placeholder?.text, onchange: event => {
      held.set(event.target.value);
      spell(event.target.value);
    }});
  spell(node.value);
  return el('span', {class: 'picked'}, node, spelled);
}

function options(each) {
  const all = each.options ?? (each.option_groups ?? []).flatMap(group => group.options);
  return all.map(option => ({value: option.value, label: option.text.text, shown: option}));
}

function people() {
  return state.members.filter(each => !each.bot).map(each => ({value: each.id, label: `${each.realName} (@${each.name})`}));
}

function channels() {
  return state.channels.filter(each => !each.direct).map(each => ({value: each.id, label: '#' + each.name}));
}

function select(each, held, all, initial) {
  const node = el('select', {class: 'field select', testid: held.testid, 'aria-label': each.placeholder?.text, onchange: () => held.set(node.value)},
    el('option', {value: ''}, each.placeholder?.text ?? words('choose')),
    all.map(option => el('option', {value: option.value}, option.label)));
  node.value = held.get(initial ?? '');
  return node;
}

/** Several choices: what is chosen as chips, the rest in a menu. */
function many(each, held, all, initial = []) {
  const chips = el('span', {class: 'chips'});
  const add = el('select', {class: 'field select', testid: held.testid, onchange: () => put([...chosen(), add.value])});
  const chosen = () => held.get(initial);
  const put = values => {
    held.set(values.filter(Boolean));
    show();
  };
  function show() {
    const values = chosen();
    chips.replaceChildren(...values.map(value => {
      const label = all.find(option => option.value === value)?.label ?? value;
      return el('button', {type: 'button', class: 'chip', testid: `chip-${value}`, 'aria-label': words('remove', label),
        onclick: () => put(chosen().filter(other => other !== value))}, label, ' ✕');
    }));
    add.replaceChildren(el('option', {value: ''}, each.placeholder?.text ?? words('choose')),
      ...all.filter(option => !values.includes(option.value)).map(option => el('option', {value: option.value}, option.label)));
  }
  show();
  return el('div', {class: 'many'}, chips, add);
}

function boxes(each, held, type, initial) {
  const name = `${type}-${Math.random()}`;
  const first = held.get(initial);
  const checked = Array.isArray(first) ? first : [first];
  const box = el('div', {class: 'boxes', role: type === 'radio' ? 'radiogroup' : 'group', testid: held.testid}, each.options.map(option =>
    el('label', {class: 'box'}, el('input', {type, name, value: option.value, testid: `option-${option.value}`,
      checked: checked.includes(option.value), onchange: changed}),
    el('span', {}, textObject(option.text), option.description && el('small', {}, textObject(option.description))))));
  function changed() {
    const values = [...box.querySelectorAll('input:checked')].map(node => node.value);
    held.set(type === 'radio' ? values[0] ?? '' : values);
  }
  return box;
}
