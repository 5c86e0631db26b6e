import { keepClearOfFocus } from '../scripts/clear-of-focus.ts';

/** How long words stay, in milliseconds. */
const stay = 6000;

/** Returns a function that says something in a live region: for a while, or until the next. */
export function teller(status: Element) {
  let clear: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('focusin', () => keepClearOfFocus(status));
  return (words: string, forAWhile = true) => {
    status.textContent = words;
    keepClearOfFocus(status);
    clearTimeout(clear);
    if (forAWhile) clear = setTimeout(() => (status.textContent = ''), stay);
  };
}
