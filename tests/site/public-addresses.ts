import { readFileSync } from 'node:fs';
import { fullAddress, pageAt, type BuiltPage, type BuiltSite } from '../built-site.ts';

/** Where the promises stand: one address a line, in order. They only grow; `npm run list:addresses` adds what is new. */
export const lists = { pages: 'tests/site/addresses.txt', places: 'tests/site/fragments.txt' };

/** The lines of such a list. */
export const readList = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Places that nobody saves: footnotes, the link over the menu, and what stands on the page for addresses that aren't there. */
const unlisted = /#(?:inhoud|footnote-label|user-content-.*)$|^\/404\.html#/;

/** Every place that a person can link to, such as `/werkvormen/ijsbergmodel/#stap-2`: the site links to it, or it is a heading, a question or a statement. */
export function placesOffered(site: BuiltSite): string[] {
  const places = site.pages.flatMap((page) => [...linkedFrom(site, page), ...namedOn(page)]);
  return [...new Set(places)].filter((place) => !unlisted.test(place)).sort();
}

const linkedFrom = (site: BuiltSite, page: BuiltPage) =>
  page
    .$('a[href*="#"]')
    .toArray()
    .flatMap((link) => placeOf(site, page, page.$(link).attr('href') ?? ''));

const namedOn = ({ $, address }: BuiltPage) =>
  $('main :is(h2, h3, li, figure)[id]')
    .toArray()
    .map((element) => `${address}#${$(element).attr('id') ?? ''}`);

function placeOf(site: BuiltSite, page: BuiltPage, href: string): string[] {
  const url = new URL(href, fullAddress(site, page));
  const address = `/${url.pathname.slice(site.home.pathname.length)}`;
  return url.origin === site.home.origin && pageAt(site, address) ? [`${address}${url.hash}`] : [];
}
