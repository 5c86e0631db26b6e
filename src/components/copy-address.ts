/** How long a message stays, in milliseconds. */
const stay = 2500;

let note: HTMLElement | undefined;

/**
 * Copies an address and says so.
 * @returns whether that went well; browsers may refuse the clipboard
 */
export async function copyAddress(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    return false;
  }
  announce('Link gekopieerd');
  return true;
}

/** The address that others can open: in a copy of the guide without a host, the one that the page, or a place on it, has on the site. */
export function sharedAddress({ href, hash }: HTMLAnchorElement): string {
  const online = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return location.protocol === 'file:' && online !== undefined ? new URL(hash, online).href : href;
}

/** Screen readers tell what changes in a place that they know: it is there, empty, before the message comes. */
export function announce(message: string) {
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
