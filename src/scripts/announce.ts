import { keepClearOfFocus } from './clear-of-focus.ts';

/** How long a message stays, in milliseconds. */
const stay = 2500;

/** Shows a message for a moment. Screen readers tell what changes in a place that they know: it is there, empty, before the message comes. */
export function announce(message: string) {
  const place = document.querySelector('body > .toast') ?? addNote();
  place.textContent = '';
  setTimeout(() => {
    place.textContent = message;
    keepClearOfFocus(place);
  }, 50);
  setTimeout(() => (place.textContent = ''), stay);
}

function addNote(): HTMLElement {
  const made = document.createElement('p');
  made.setAttribute('role', 'status');
  made.className = 'toast';
  document.body.append(made);
  document.addEventListener('focusin', () => keepClearOfFocus(made));
  return made;
}
