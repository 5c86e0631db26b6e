import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Fault } from '../../../src/search/fault.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { Connection } from '../../../src/search/connection.ts';
import { Pagefind, type PagefindInstance } from '../../../src/search/pagefind.ts';
import { recordOf, wordsFrom } from './records.ts';

const host = 'https://gids.example';
const record = recordOf('/dorp/', { places: 2 });
const words = wordsFrom('dorp geld');
const data = { version: 'v', records: [record], values: { soort: [], case: [], thema: [], partij: [] }, words };
const sections = ['Een dorp.', 'Het geld.'].map((text) => ({ address: '/dorp/', title: '', text }));

const index = '/pagefind/index/v.pf_index';
const texts = '/zoeken/teksten-0.json';

/** What the host has, and what it was asked. */
let files: Record<string, string | Uint8Array<ArrayBuffer>>;
let asked: string[];

type Start = () => Promise<PagefindInstance | undefined>;

/** Begins a search at this host with Pagefinds that start as told, one after another. */
function begin(...starts: Start[]) {
  const line = new Connection({
    isOnline: () => true,
    fetch: async (input) => {
      const { pathname } = new URL(String(input), host);
      asked.push(pathname);
      const file = files[pathname];
      return new Response(file ?? '', { status: file === undefined ? 404 : 200 });
    },
  });
  const pagefind = new Pagefind(line, () => (starts.shift() ?? hiding())());
  const again = () => pagefind.begin(data, new Lexicon(words));
  return { again, search: again() };
}

/** A Pagefind that asks as the real one does: with the browser's fetch, hiding what fails of its index. */
const hiding = (): Start => async () => ({
  search: async (term) => {
    const all = ['v_a', 'v_b'].map((id) => ({ id }));
    if (term === null) return { results: all };
    await fetch(`${host}${index}`).catch(() => undefined);
    return { results: term === '"geld"' ? all.slice(1) : [] };
  },
});

const { fetch: browserFetch } = globalThis;

beforeEach(() => {
  asked = [];
  files = { [index]: Uint8Array.of(0x1f, 0x8b), [texts]: JSON.stringify([sections]) };
  vi.stubGlobal('location', new URL(`${host}/zoeken/`));
});

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.fetch = browserFetch;
});

describe('a search of texts', () => {
  test('finds places by number and gives the texts of entries, over the line', async () => {
    const { search } = begin();
    expect([await search.find(['geld']), await search.find(['dorp'])]).toEqual([[1], []]);
    expect(await search.read(record)).toEqual(sections);
    expect(asked.sort()).toEqual([index, index, texts]);
    expect(search.lacks).toEqual({});
  });

  test('reads all texts through where Pagefind can’t run', async () => {
    const { search } = begin(async () => undefined);
    expect([await search.find(['geld']), await search.find(['dorp'])]).toEqual([[1], [0]]);
    expect(asked).toEqual([texts]);
  });

  test.each([
    ['gone', undefined],
    ['broken', 'Log in'],
  ])('lacks texts where a part of the index is %s, though Pagefind hides it', async (cause, file) => {
    const { search, again } = begin();
    files = file === undefined ? {} : { [index]: file };
    await search.find(['dorp']);
    expect(search.lacks).toEqual({ texts: cause });
    files[index] = 'pagefind_dcd';
    const next = again();
    await next.find(['dorp']);
    expect(next.lacks).toEqual({});
  });

  test('lacks extracts where texts are gone, and asks for them again', async () => {
    files = {};
    const { search } = begin();
    expect(await search.read(record)).toBeUndefined();
    expect(search.lacks).toEqual({ extracts: 'gone' });
    files[texts] = JSON.stringify([sections]);
    expect(await search.read(record)).toEqual(sections);
  });

  test('finds nothing where Pagefind doesn’t start, and starts it anew the next time', async () => {
    const { search, again } = begin(() => Promise.reject(new Fault('refused', 'WebAssembly')));
    expect(await search.find(['geld'])).toEqual([]);
    expect(search.lacks).toEqual({ texts: 'refused' });
    const next = again();
    expect(await next.find(['geld'])).toEqual([1]);
    expect(next.lacks).toEqual({});
  });

  test('calls a Pagefind that stumbles broken', async () => {
    const { search } = begin(async () => ({ search: () => Promise.reject(new Error('unreachable')) }));
    expect(await search.find(['geld'])).toEqual([]);
    expect(search.lacks).toEqual({ texts: 'broken' });
  });

  test('knows the index of another release by its name', async () => {
    const other = '/pagefind/pagefind.w.pf_meta';
    files[other] = 'pagefind_dcd';
    const { search } = begin(async () => {
      await fetch(`${host}${other}`);
      return hiding()();
    });
    await search.find(['geld']);
    expect(search.lacks).toEqual({ texts: 'gone' });
  });
});
