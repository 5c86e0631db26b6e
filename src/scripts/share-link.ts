import { announce } from './announce.ts';
import { copyAddress, sharedAddress } from './copy-address.ts';

/** Shares a page by what the device has for that, or copies its address where it has nothing. Without this it is a link to the page. */
document.addEventListener('click', async (event) => {
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-share]') : null;
  if (!link) return;
  event.preventDefault();
  const url = sharedAddress(link);
  if ((await offered({ title: link.dataset['share'] ?? '', url })) || (await copyAddress(url))) return;
  announce('Kopieer het adres uit de adresbalk');
});

/** Whether the reader was asked where to; who then lets it be has answered too. */
async function offered(data: ShareData): Promise<boolean> {
  if (!('share' in navigator)) return false;
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
