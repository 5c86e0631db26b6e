import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Fault } from '../../../src/search/fault.ts';
import { Line } from '../../../src/search/line.ts';
import { Pagefind, type PagefindInstance } from '../../../src/search/pagefind.ts';
import { recordOf } from './records.ts';

const host = 'https://gids.example';
const data = {
  version: 'nl_1',
  records: [recordOf('/dorp/', { document: 'nl_d' })],
  values: { soort: [], case: [], thema: [], partij: [] },
  words: [],
};
const text = { excerpt: 'een <mark>dorp</mark>', sub_results: [] };

const index = '/pagefind/index/nl_1.pf_index';
const fragment = '/pagefind/fragment/nl_d.pf_fragment';

/** What the host has, and what it was asked. */
let files: Record<string, string | Uint8Array<ArrayBuffer>>;
let asked: string[];

/** Begins a search at this host with Pagefinds that start as told, one after another. */
function begin(...starts: (() => Promise<PagefindInstance>)[]) {
  const line = new Line({
    isOnline: () => true,
    fetch: async (input) => {
      const { pathname } = new URL(String(input));
      asked.push(pathname);
      const file = files[pathname];
      return new Response(file ?? '', { status: file === undefined ? 404 : 200 });
    },
  });
  const pagefind = new Pagefind(line, () => (starts.shift() ?? (async () => hiding()))());
  return { again: () => pagefind.begin(data), search: pagefind.begin(data) };
}

/** A Pagefind that asks as the real one does: with the browser's fetch, hiding what fails of its index. */
const hiding = (id = 'nl_d'): PagefindInstance => ({
  search: async () => {
    await fetch(`${host}${index}`).catch(() => undefined);
    const read = async () => {
      await fetch(`${host}${fragment}`);
      return text;
    };
    return { results: [{ id, score: 1, data: read }] };
  },
});

const { fetch: browserFetch } = globalThis;

beforeEach(() => {
  asked = [];
  files = { [index]: Uint8Array.of(0x1f, 0x8b), [fragment]: 'pagefind_dcd{}' };
  vi.stubGlobal('location', new URL(`${host}/zoeken/`));
});

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.fetch = browserFetch;
});

describe('a search of texts', () => {
  test('finds documents and gives their texts, over the line', async () => {
    const { search } = begin();
    expect((await search.search('dorp')).map(({ id }) => id)).toEqual(['nl_d']);
    expect(await search.text('nl_d')).toEqual(text);
    expect(asked).toEqual([index, fragment]);
    expect(search.lacks).toEqual({});
  });

  test('has no text for what only its name found', async () => {
    const { search } = begin();
    expect([await search.text('nl_d'), await search.text(undefined)]).toEqual([undefined, undefined]);
    expect(search.lacks).toEqual({});
  });

  test.each([
    ['gone', undefined],
    ['broken', 'Log in'],
  ])('lacks texts where a part of the index is %s, though Pagefind hides it', async (cause, file) => {
    const { search, again } = begin();
    files = { [fragment]: 'pagefind_dcd{}', ...(file === undefined ? {} : { [index]: file }) };
    await search.search('dorp');
    expect(search.lacks).toEqual({ texts: cause });
    files[index] = 'pagefind_dcd';
    const next = again();
    await next.search('dorp');
    expect(next.lacks).toEqual({});
  });

  test('lacks an extract where one text is gone, and asks for it again', async () => {
    const { search } = begin();
    await search.search('dorp');
    files = {};
    expect(await search.text('nl_d')).toBeUndefined();
    expect(search.lacks).toEqual({ extracts: 'gone' });
    files[fragment] = 'pagefind_dcd{}';
    expect(await search.text('nl_d')).toEqual(text);
  });

  test('finds nothing where Pagefind doesn’t start, and starts it anew the next time', async () => {
    const { search, again } = begin(() => Promise.reject(new Fault('refused', 'WebAssembly')));
    expect(await search.search('dorp')).toEqual([]);
    expect(search.lacks).toEqual({ texts: 'refused' });
    const next = again();
    expect(await next.search('dorp')).toHaveLength(1);
    expect(next.lacks).toEqual({});
  });

  test('calls a Pagefind that stumbles broken', async () => {
    const { search } = begin(async () => ({ search: () => Promise.reject(new Error('unreachable')) }));
    expect(await search.search('dorp')).toEqual([]);
    expect(search.lacks).toEqual({ texts: 'broken' });
  });

  test('knows an index of another release by documents that the data doesn’t have', async () => {
    const { search } = begin(async () => hiding('nl_x'));
    await search.search('dorp');
    expect(search.lacks).toEqual({ texts: 'gone' });
  });
});
