import { announce } from './announce.ts';

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
