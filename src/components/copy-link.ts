/** How long a message stays, in milliseconds. */
const stay = 2500;

let note: HTMLElement | undefined;

/** Copies the address of a place on the page when its link is used; following the link still works as it does without this. */
document.addEventListener('click', async ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-copy-link]') : null;
  if (!link) return;
  try {
    await navigator.clipboard.writeText(sharedAddress(link));
    announce('Link gekopieerd');
  } catch {
    // Without leave to use the clipboard the address stands in the address bar.
  }
});

/** The address that others can open: in a copy of the guide without a host, the one that the place has on the site. */
function sharedAddress({ href, hash }: HTMLAnchorElement): string {
  const online = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return location.protocol === 'file:' && online !== undefined ? new URL(hash, online).href : href;
}

/** Screen readers tell what changes in a place that they know: it is there, empty, before the message comes. */
function announce(message: string) {
  const place = (note ??= addNote());
  place.textContent = '';
  setTimeout(() => (place.textContent = message), 50);
  setTimeout(() => (place.textContent = ''), stay);
}

function addNote(): HTMLElement {
  const made = document.createElement('p');
  made.setAttribute('role', 'status');
  made.className = 'toast';
  document.body.append(made);
  return made;
}
