import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { bron } from '../../src/schemas/bron.ts';
import { readSite } from '../built-site.ts';
import { faultOf, isInternal, referencesOf } from './site-links.ts';

const site = readSite();

/** A mail that a reader may write: to nobody yet. */
const isLetter = ({ text }: { text: string }) => text.startsWith('mailto:?');

/** Addresses of documents, as content/bronnen gives them: the only places elsewhere that the site links to. */
const documents = readContent('.')
  .files.filter(({ collection }) => collection === 'bronnen')
  .flatMap(({ data }) => bron.parse(data).adres ?? []);

describe.each(site.pages)('$address', (page) => {
  it('leads to files and ids that exist', () => {
    const faults = referencesOf(site, page)
      .filter((reference) => isInternal(site, reference))
      .flatMap((reference) => faultOf(site, reference) ?? []);
    expect(faults).toEqual([]);
  });

  it('links to no other site than those of the documents in content/bronnen', () => {
    const strangers = referencesOf(site, page).filter(
      (reference) => !isInternal(site, reference) && !isLetter(reference) && !documents.includes(reference.text),
    );
    expect(strangers.map(({ text }) => text)).toEqual([]);
  });
});

describe('redirects', () => {
  it('lead to pages that exist', () => {
    const faults = site.redirects.flatMap((page) =>
      referencesOf(site, page, 'a')
        .filter((reference) => isInternal(site, reference))
        .flatMap((reference) => faultOf(site, reference) ?? [])
        .map((fault) => `${page.address}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('every document with an address', () => {
  it('is linked from the site', () => {
    const linked = new Set(site.pages.flatMap((page) => referencesOf(site, page, 'a').map(({ text }) => text)));
    expect(documents.filter((address) => !linked.has(address))).toEqual([]);
  });
});
