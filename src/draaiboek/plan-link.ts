/** A plan, as text, behind the # of an address: that goes to no host. */
export const planHash = (text: string): string => `#${new URLSearchParams({ plan: text }).toString()}`;

/** Whether what stands behind a # is a plan, and no place on the page. */
export const isPlanHash = (hash: string): boolean => hash.startsWith('#plan=');

/** The text of the plan in an address, behind its # or, as links to what everybody may see have it, its question mark; null without one. */
export const planIn = ({ hash, search }: Pick<Location, 'hash' | 'search'>): string | null =>
  new URLSearchParams(isPlanHash(hash) ? hash.slice(1) : search).get('plan');
