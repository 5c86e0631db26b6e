import { isShortcutOn } from './shortcut-setting.ts';

/** The key / goes to the search field, unless someone is typing or turned it off. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !isShortcutOn()) return;
  if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const field = document.querySelector<HTMLInputElement>('[data-search-field], #q');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
