/** Copies the address of a place on the page when its link is used; following the link still works as it does without this. */
document.addEventListener('click', async ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-copy-link]') : null;
  if (!link) return;
  try {
    await navigator.clipboard.writeText(link.href);
    announce('Link gekopieerd');
  } catch {
    // Without leave to use the clipboard the address stands in the address bar.
  }
});

function announce(message: string) {
  const note = document.createElement('p');
  note.role = 'status';
  note.className = 'toast';
  document.body.append(note);
  note.textContent = message;
  setTimeout(() => note.remove(), 2500);
}
