/** The key / goes to the search field, unless someone is typing. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const field = document.querySelector<HTMLInputElement>('[data-search-field], #q');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
