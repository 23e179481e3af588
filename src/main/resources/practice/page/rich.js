// rich_text blocks: lists, quotes, preformatted text and styled runs.
import {el, link} from './dom.js';
import {userMention, channelMention} from './mrkdwn.js';
import {emoji} from './emoji.js';

/** A part of a rich_text block. */
export function rich(part) {
  const inner = () => part.elements.map(each => each.type.startsWith('rich_text') ? rich(each) : run(each));
  switch (part.type) {
    case 'rich_text_list':
      return el(part.style === 'ordered' ? 'ol' : 'ul', {class: `indent-${Math.min(part.indent ?? 0, 4)}`},
        part.elements.map(each => el('li', {}, rich(each))));
    case 'rich_text_quote': return el('blockquote', {}, inner());
    case 'rich_text_preformatted': return el('pre', {}, inner());
    default: return el('div', {class: 'text'}, inner());
  }
}

const STYLES = [['bold', 'strong'], ['italic', 'em'], ['strike', 's'], ['code', 'code']];

function run(part) {
  const node = content(part);
  return STYLES.filter(([style]) => part.style?.[style]).reduce((inner, [, tag]) => el(tag, {}, inner), node);
}

function content(part) {
  switch (part.type) {
    case 'text': return el('span', {class: 'pre'}, part.text);
    case 'link': return link(part.url, part.text || part.url);
    case 'user': return userMention(part.user_id);
    case 'channel': return channelMention(part.channel_id);
    case 'emoji': return el('span', {}, emoji(`:${part.name}:`));
    case 'broadcast': return el('span', {class: 'mention'}, '@' + part.range);
    default: return el('span', {}, part.text ?? '');
  }
}
