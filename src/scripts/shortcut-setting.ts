/** Where the browser keeps that a reader turned the key / off. */
const name = 'sneltoets';

/** Whether the key / goes to the search field: yes, unless a reader turned it off in this browser. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'uit';
  } catch {
    // A browser that keeps nothing also keeps no choice.
    return true;
  }
}

/** Keeps the choice for all pages. A browser that keeps nothing forgets it. */
export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'uit');
  } catch {
    // See above.
  }
}
