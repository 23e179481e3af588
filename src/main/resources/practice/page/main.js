// Puts the page together.
import {listen, onChange, refresh} from './store.js';
import {showClock} from './clock.js';
import {showSidebar} from './sidebar.js';
import {showRoom} from './room.js';
import {closeThread, showThread} from './thread.js';
import {showModal} from './modal.js';

[showClock, showSidebar, showRoom, showThread, showModal].forEach(onChange);

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !document.querySelector('dialog[open]')) {
    document.body.classList.remove('menu-open');
    closeThread();
  }
});

document.addEventListener('click', event => {
  document.querySelectorAll('details[open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

await refresh();
listen();
setInterval(refresh, 20_000);
