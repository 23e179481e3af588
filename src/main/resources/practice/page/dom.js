// Building the page: every text goes in as text, never as markup.

/** An element with attributes and children; strings become text nodes. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (key === 'class') node.className = value;
    else if (key === 'value') node.value = value;
    else node.setAttribute(key === 'testid' ? 'data-testid' : key, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/** An address that is safe to link to or load; null for any other kind. */
export function safeUrl(text) {
  try {
    const url = new URL(text, location.href);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export function link(url, ...children) {
  const href = safeUrl(url);
  return href
    ? el('a', {href, target: '_blank', rel: 'noopener noreferrer'}, ...children)
    : el('span', {}, ...children);
}

let toastTimer;

/** A short notice at the foot of the page. */
export function toast(text) {
  const box = document.getElementById('toasts');
  box.replaceChildren(el('div', {class: 'toast', testid: 'toast'}, text));
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => box.replaceChildren(), 6000);
}
