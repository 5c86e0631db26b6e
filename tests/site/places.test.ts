import { describe, expect, it } from 'vitest';
import { placesByPage, placesIn } from '../../src/content-check/check-together.ts';
import { fixedPlaces } from '../../src/content-check/fixed-places.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { paths } from '../../src/paths.ts';
import { idsOf, readSite } from '../built-site.ts';

const { files } = readContent('.');
const made = placesByPage(placesIn(files));
/** The pages that show a text from content/: those whose ids an author's text could double or lead to. */
const withText = new Set([...paths.fixed, ...files.map(({ collection, slug }) => paths.entry(collection, slug).split('#')[0])]);

describe.each(readSite().pages.filter(({ address }) => withText.has(address)))('$address', (page) => {
  const { always, sometimes } = fixedPlaces(page.address);
  const promised = new Set([...always, ...(made.get(page.address) ?? [])]);
  const ids = idsOf(page).filter((id) => !page.$(`.moved[id="${id}"]`).length);

  it('has every place that the content check lets texts lead to', () => {
    expect([...promised].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no place that the content check does not know, and would let a text use again', () => {
    const unknown = ids.filter((id) => !promised.has(id) && !sometimes.includes(id));
    expect(unknown, `Name ${unknown.join(' ')} in src/content-check/fixed-places.ts.`).toEqual([]);
  });
});
