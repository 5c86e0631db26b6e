import { describe, expect, test } from 'vitest';
import { carriedLink, searchCarried } from '../../../src/search/carried.ts';

const texts = {
  nl_1: [
    { address: '/dorp/', title: 'Dorp', text: 'Over samenwerken <in> een dorp & een stad.' },
    { address: '/dorp/#geld', title: 'Geld', text: 'Wie betaalt de coördinator van het dorp?' },
  ],
  nl_2: [{ address: '/stad/', title: 'Stad', text: 'De stad werkt samen. De stad betaalt.' }],
};

describe('searchCarried', () => {
  test('finds documents with every word, in any form, the fuller first', async () => {
    const found = await searchCarried(texts).search('stad');
    expect(found.map(({ id }) => id).sort()).toEqual(['nl_1', 'nl_2']);
    expect(found.find(({ id }) => id === 'nl_2')?.score).toBeGreaterThan(found.find(({ id }) => id === 'nl_1')?.score ?? Infinity);
    expect(await searchCarried(texts).search('stad zeppelin')).toEqual([]);
    expect((await searchCarried(texts).search('coordinatoren')).map(({ id }) => id)).toEqual(['nl_1']);
  });

  test('gives the places of the hits, marked and without HTML of the text itself', async () => {
    const search = searchCarried(texts);
    await search.search('dorp');
    expect(await search.text('nl_1')).toEqual({
      excerpt: 'Over samenwerken &lt;in&gt; een <mark>dorp</mark> &amp; een stad.',
      sub_results: [
        { title: 'Dorp', url: '/dorp/', excerpt: 'Over samenwerken &lt;in&gt; een <mark>dorp</mark> &amp; een stad.' },
        { title: 'Geld', url: '/dorp/#geld', excerpt: 'Wie betaalt de coördinator van het <mark>dorp?</mark>' },
      ],
    });
    expect(await search.text('nl_9')).toBeUndefined();
    expect(await search.text(undefined)).toBeUndefined();
  });
});

test.each([
  ['/tips/', '../tips/index.html'],
  ['/', '../index.html'],
  ['/wegwijzer/#taken', '../wegwijzer/index.html#taken'],
])('carriedLink(%s) is %s', (address, link) => {
  expect(carriedLink(address)).toBe(link);
});
