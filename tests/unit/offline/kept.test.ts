import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  guideFilesIn,
  keptAddress,
  oldestBeyond,
  properAddress,
  rangeOf,
  guideChanges,
  sizeOf,
  titleIn,
} from '../../../src/offline/kept.ts';

const host = 'https://gids.example';

test.each([
  ['/', '/'],
  ['/tips/?q=x#lijst', '/tips/'],
  ['/tips/index.html', '/tips/'],
  ['/404.html', '/404.html'],
  ['/onder/index.html?a', '/onder/'],
])('%s is kept as %s', (address, kept) => {
  expect(keptAddress(host + address)).toBe(host + kept);
});

test.each([
  ['/tips', '/tips/'],
  ['/tips?q=x', '/tips/?q=x'],
  ['/tips/index.html#lijst', '/tips/#lijst'],
  ['/index.html', '/'],
  ['/tips/', undefined],
  ['/', undefined],
  ['/404.html', undefined],
  ['/werkvormen/ijsbergmodel/werkblad.pdf', undefined],
])('a page that is asked for as %s is at %s', (address, proper) => {
  expect(properAddress(host + address)).toBe(proper === undefined ? undefined : host + proper);
});

test('what is right already needs no other address, and is kept as what it is', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const proper = properAddress(address) ?? address;
      expect(properAddress(proper)).toBeUndefined();
      expect(keptAddress(keptAddress(proper))).toBe(keptAddress(proper));
    }),
  );
});

const file = (address: string, revision: string, size = 1) => ({ address, revision, size });

test('of a new guide only what changed or came is fetched, and what went is dropped', () => {
  const kept = new Map([
    ['/', 'a'],
    ['/tips/', 'b'],
    ['/weg/', 'c'],
  ]);
  const now = [file('/', 'a'), file('/tips/', 'anders', 2), file('/nieuw/', 'd', 3)];
  expect(guideChanges(now, kept)).toEqual({ fetch: [[], [now[1], now[2]]], drop: ['/weg/'] });
  expect(sizeOf(guideChanges(now, kept).fetch.flat())).toBe(5);
});

test('a renewal begins with what pages name; a first time, and one that goes on, takes the list as it stands', () => {
  const files = [file('/', 'b'), file('/_astro/b.js', 'b'), file('/tips/', 'b'), file('/pagefind/b.pf_meta', 'b')];
  const [home, script, tips, index] = files;
  expect(guideChanges(files, new Map()).fetch).toEqual([files]);
  expect(guideChanges(files, new Map([['/', 'b']])).fetch).toEqual([[script, tips, index]]);
  expect(guideChanges(files, new Map([['/tips/', 'a']])).fetch).toEqual([
    [script, index],
    [home, tips],
  ]);
});

test('where there are too many, those that came first go', () => {
  expect([oldestBeyond(2, ['een', 'twee', 'drie', 'vier']), oldestBeyond(2, ['een', 'twee'])]).toEqual([['een', 'twee'], []]);
});

test('a list that isn’t one names no files', () => {
  for (const list of [null, 'nee', {}, [1, null, { address: '/' }, { address: '/', revision: 1, size: 1 }]])
    expect(guideFilesIn(list)).toEqual([]);
  expect(guideFilesIn([file('/', 'a'), 3])).toEqual([file('/', 'a')]);
});

test.each([
  [null, undefined],
  ['bytes=0-99', { start: 0, end: 100 }],
  ['bytes=100-', { start: 100, end: 1000 }],
  ['bytes=-100', { start: 900, end: 1000 }],
  ['bytes=-5000', { start: 0, end: 1000 }],
  ['bytes=990-2000', { start: 990, end: 1000 }],
  ['bytes=2000-', undefined],
  ['bytes=-', undefined],
  ['bytes=0-1,5-6', undefined],
])('of a file of 1000 bytes, %s is %o', (asked, range) => {
  expect(rangeOf(asked, 1000)).toEqual(range);
});

test('a page is called by its title as it is read, without the name of the site', () => {
  const page = (title: string) => `<head><title>${title}</title></head>`;
  expect(titleIn(page('Tips | Inspiratiewijzer'))).toBe('Tips');
  expect(titleIn(page('A &#38; B'))).toBe('A &#38; B');
  expect(titleIn(page('&quot;Zo&#39;n&#34; &lt;tip&gt; &amp; | meer | Gids'))).toBe('"Zo\'n" <tip> & | meer');
  expect(titleIn('%PDF-1.7')).toBeUndefined();
});
