import { copyAddress, sharedAddress } from './copy-address.ts';

/**
 * Copies the address of a place on the page when its link is used; following the link still works as it does without this.
 * Without leave to use the clipboard, the address stands in the address bar.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-copy-link]') : null;
  if (link) void copyAddress(sharedAddress(link));
});
