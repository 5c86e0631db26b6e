/**
 * Takes a search from the header to the search page behind a #, which browsers keep to themselves: the host doesn't see what was typed.
 * The search page moves it to where it can be shared (`src/pages/zoeken/index.astro`). Without this script the form itself sends it.
 */
document.addEventListener('submit', (event) => {
  const form = event.target;
  const field = form instanceof HTMLFormElement ? form.querySelector<HTMLInputElement>('[data-search-field]') : null;
  if (!field?.form) return;
  event.preventDefault();
  location.assign(`${field.form.action}#${new URLSearchParams({ q: field.value }).toString()}`);
});
