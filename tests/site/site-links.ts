import { fileFor, fullAddress, idsOf, type BuiltPage, type BuiltSite } from '../built-site.ts';

/** A reference from a page to something else. */
export interface Reference {
  /** As written in the page. */
  text: string;
  url: URL;
}

/** Everything a page refers to by an href or src, resolved; `within` limits it to some elements. */
export function referencesOf(site: BuiltSite, page: BuiltPage, within = '*'): Reference[] {
  const { $ } = page;
  return $(within)
    .filter('[href], [src]')
    .toArray()
    .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
    .map((text) => ({ text, url: new URL(text, fullAddress(site, page)) }));
}

/** Whether a reference stays on the site's own host. */
export const isInternal = ({ home }: BuiltSite, { url }: Reference): boolean => url.origin === home.origin;

/** What is wrong with an internal reference, or undefined if it leads somewhere. */
export function faultOf(site: BuiltSite, { text, url }: Reference): string | undefined {
  const file = fileFor(site, url);
  if (file === undefined) return `${text} leads to no file`;
  if (url.hash === '') return undefined;
  const target = [...site.pages, ...site.redirects].find(
    ({ address }) => file === (address.endsWith('/') ? `${address}index.html` : address),
  );
  if (target === undefined || !idsOf(target).includes(decodeURIComponent(url.hash.slice(1)))) return `${text} leads to no id`;
  return undefined;
}
