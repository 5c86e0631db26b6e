import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/open-data/feed.ts';
import { catalogOf, tipNamed, vraagNamed } from '../fixtures.ts';

const catalog = catalogOf({
  tips: [tipNamed('oud'), tipNamed('nieuw', { titel: 'A &lt; B &lt; <<zegt>> ""ja""' }), tipNamed('onbekend')],
  samenwerkingsvragen: [vraagNamed('vraag')],
});
const changes = new Map([
  ['tips/oud', { added: '2025-01-01T12:00:00Z', changed: '2025-01-04T12:00:00Z' }],
  ['tips/nieuw', { added: '2025-01-03T12:00:00Z', changed: '2025-01-03T12:00:00Z' }],
  ['samenwerkingsvragen/vraag', { added: '2025-01-02T12:00:00Z', changed: '2025-01-04T12:00:00Z' }],
  ['tips/weg', { added: '2025-01-05T12:00:00Z', changed: '2025-01-05T12:00:00Z' }],
]);
const source = { catalog, changes, addressOf: (path: string) => `https://gids.example/onder${path}`, author: 'Stichting & co' };
const $ = load(atomFeed(source) ?? '', { xml: true });
const texts = (selector: string) =>
  $(selector)
    .toArray()
    .map((element) => $(element).text());

describe('the feed', () => {
  test('has what RFC 4287 asks of a feed and of each entry, once', () => {
    for (const name of ['title', 'id', 'updated', 'author > name', 'link[rel="self"]']) expect($(`feed > ${name}`)).toHaveLength(1);
    $('entry').each((_, entry) => {
      for (const name of ['title', 'id', 'updated', 'summary', 'link[rel="alternate"]']) expect($(entry).find(name)).toHaveLength(1);
    });
    expect(new Set(texts('id')).size).toBe(4);
    expect($('feed > link[rel="self"]').attr('href')).toBe('https://gids.example/onder/feed.xml');
  });

  test('tells the newest first, and only of entries that are there', () => {
    expect(texts('entry > id')).toEqual([
      'https://gids.example/onder/wegwijzer/#vraag',
      'https://gids.example/onder/tips/oud/',
      'https://gids.example/onder/tips/nieuw/',
    ]);
    expect(texts('feed > updated')).toEqual(['2025-01-04T12:00:00Z']);
    expect(texts('entry > published').map((each) => each.slice(0, 10))).toEqual(['2025-01-02', '2025-01-01', '2025-01-03']);
    expect(texts('entry > updated').map((each) => each.slice(0, 10))).toEqual(['2025-01-04', '2025-01-04', '2025-01-03']);
  });

  test('tells what is new and what changed, in words that XML may hold', () => {
    expect(texts('entry > summary').map((each) => each.split(':')[0])).toEqual(['Gewijzigd', 'Gewijzigd', 'Nieuw']);
    expect(texts('entry > title').at(-1)).toBe('A &lt; B &lt; <<zegt>> ""ja""');
    expect(texts('author > name')).toEqual(['Stichting & co']);
  });

  test('knows an entry that moved by the address where it came, and leads to where it is now', () => {
    const moved = new Map([['tips/nieuw', { added: '2025-01-01T12:00:00Z', changed: '2025-01-03T12:00:00Z', from: '/tips/oer/' }]]);
    const entry = load(atomFeed({ ...source, changes: moved }) ?? '', { xml: true })('entry');
    expect(entry.find('id').text()).toBe('https://gids.example/onder/tips/oer/');
    expect(entry.find('link').attr('href')).toBe('https://gids.example/onder/tips/nieuw/');
    expect(entry.find('summary').text()).toMatch(/^Gewijzigd: /);
  });

  test('stops at what the last weeks brought', () => {
    const many = Array.from({ length: 41 }, (_, at) => `tip-${at}`);
    const times = new Map(many.map((slug) => [`tips/${slug}`, { added: '2025-01-01T12:00:00Z', changed: '2025-01-01T12:00:00Z' }]));
    const feed = atomFeed({ ...source, catalog: catalogOf({ tips: many.map((slug) => tipNamed(slug)) }), changes: times });
    expect(feed?.match(/<entry>/g)).toHaveLength(40);
  });

  test('is not there where nothing is known of changes', () => {
    expect(atomFeed({ ...source, changes: new Map() })).toBeUndefined();
  });
});
