/** How long to wait before an address is put in the bar after all, in milliseconds. */
const later = 10_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts an address in the bar, in the place of the one that is there. Safari refuses that after a hundred times in a short while, as when
 * somebody types on or holds a key; then the last one is put there later.
 */
export function replaceAddress(address: string): void {
  clearTimeout(waiting);
  try {
    window.history.replaceState(null, '', address);
  } catch {
    waiting = setTimeout(() => {
      replaceAddress(address);
    }, later);
  }
}
