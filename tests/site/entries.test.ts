import { describe, expect, test } from 'vitest';
import { textTree } from '../../src/paper/tree.ts';
import { paths } from '../../src/paths.ts';
import { collectionNames } from '../../src/schemas/shared.ts';
import { pageAt, readSite } from '../built-site.ts';
import { catalog } from '../content/real-content.ts';
import { bare, bodyOf, fieldTexts, sentences, textsIn } from './entry-texts.ts';

const site = readSite();
const entries = collectionNames.flatMap((name) => catalog[name].map((entry) => ({ name: `${name}/${entry.id}`, entry })));

/** What stands on the page of an entry, or on the page that it is a place of. */
const shown = new Map(site.pages.map((page) => [page.address, bare(page.$('main').text())]));

// A list that ends after its second item, and a field that a template forgot, are no fault of the fixture site: it has few of each.
describe('the page of an entry has all that the entry says', () => {
  test.each(entries)('$name', ({ entry }) => {
    const page = pageAt(site, paths.entry(entry.collection, entry.id).replace(/#.*/, ''));
    const text = shown.get(page?.address ?? '') ?? '';
    const { samenvatting, ...rest } = entry.data;
    // Where it comes from stands with each page in its own way; the questions of a situatie are links.
    const data = { ...rest, bron: [], ...(entry.collection === 'situaties' && { vragen: [] }) };
    const summary = entry.collection === 'bronnen' ? [] : [samenvatting];
    const said = [...summary, ...fieldTexts(data), ...textsIn(textTree(bodyOf(entry.collection, entry.id)).root)];
    expect(said.flatMap(sentences).filter((each) => !text.includes(bare(each)))).toEqual([]);
  });
});
