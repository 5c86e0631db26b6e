import { readFileSync, writeFileSync } from 'node:fs';
import { promisedFile, promisedIn } from '../../src/content-check/check-moved.ts';
import { fullAddress, pageAt, readSite, type BuiltPage, type BuiltSite } from '../built-site.ts';

/** Adds the pages and places of the site in dist/ to the list of addresses that are for ever. Nothing is ever taken off. */
const site = readSite();
const text = readFileSync(promisedFile, 'utf8');
const before = promisedIn(text);
const all = [...new Set([...before, ...site.pages.map(({ address }) => address), ...placesOffered(site)])].sort();
writeFileSync(promisedFile, `${text.slice(0, text.search(/^\//m))}${all.join('\n')}\n`);
console.log(`${promisedFile}: ${all.length - before.length} new`);

/**
 * Every place that a person can link to, such as `/werkvormen/ijsbergmodel/#stap-2`: the site links to it, or it is a heading, a question
 * or a statement.
 */
function placesOffered(site: BuiltSite): string[] {
  // Places that nobody saves: footnotes, the link over the menu, and what stands on the page for addresses that aren't there.
  const unlisted = /#(?:inhoud|footnote-label|user-content-.*)$|^\/404\.html#/;
  return site.pages.flatMap((page) => [...linkedFrom(site, page), ...namedOn(page)]).filter((place) => !unlisted.test(place));
}

function linkedFrom(site: BuiltSite, page: BuiltPage): string[] {
  const links = page.$('a[href*="#"]').toArray();
  return links.flatMap((link) => placeOf(site, page, page.$(link).attr('href') ?? ''));
}

function namedOn({ $, address }: BuiltPage): string[] {
  const named = $('main :is(h2, h3, li, figure)[id]').toArray();
  return named.map((element) => `${address}#${$(element).attr('id') ?? ''}`);
}

function placeOf(site: BuiltSite, page: BuiltPage, href: string): string[] {
  const url = new URL(href, fullAddress(site, page));
  const address = `/${url.pathname.slice(site.home.pathname.length)}`;
  return url.origin === site.home.origin && pageAt(site, address) ? [`${address}${url.hash}`] : [];
}
