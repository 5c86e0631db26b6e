import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Fault } from '../../../src/search/fault.ts';
import { Connection } from '../../../src/search/connection.ts';
import { pack } from '../../../src/search/pack.ts';
import { interceptFetch } from '../../../src/search/intercept-fetch.ts';
import type { startPagefind } from '../../../src/search/start-pagefind.ts';
import { withTextFiles, withTexts, type Searcher } from '../../../src/search/text-search.ts';
import { recordOf, wordsFrom } from './records.ts';

const host = 'https://gids.example';
const record = recordOf('/dorp/', { places: 2 });
const words = wordsFrom('dorp geld');
const data = { version: 'v', records: [record], values: { soort: [], case: [], thema: [], partij: [] }, words };
const sections = ['Een dorp.', 'Het geld.'].map((text) => ({ address: '/dorp/', title: '', text }));

const index = '/pagefind/index/v.pf_index';
const starting = '/pagefind/start.bin';
const texts = '/zoeken/teksten-0.json';

/** What the host has, and what it was asked. */
let files: Record<string, string | Uint8Array<ArrayBuffer>>;
let asked: string[];

type Start = typeof startPagefind;

/** A connection to this host. */
const connection = () =>
  new Connection({
    isOnline: () => true,
    fetch: async (input) => {
      const { pathname } = new URL(String(input), host);
      asked.push(pathname);
      const file = files[pathname];
      return new Response(file ?? '', { status: file === undefined ? 404 : 200 });
    },
  });

/** Begins a search at this host with Pagefinds that start as told, one after another. */
function begin(...starts: Start[]) {
  const searcher = withTextFiles(data, connection(), (...given) => (starts.shift() ?? hiding)(...given));
  return { again: searcher.beginText, search: searcher.beginText() };
}

/** A Pagefind that asks as the real one does: with the browser's fetch, hiding what fails of its index. */
const hiding: Start = async (line, version, note) => {
  interceptFetch(line, version, note);
  return {
    search: async (term) => {
      const all = ['v_a', 'v_b'].map((id) => ({ id }));
      if (term === null) return { results: all };
      await fetch(new Request(`${host}${index}`)).catch(() => undefined);
      return { results: term === '"geld"' ? all.slice(1) : [] };
    },
  };
};

/** Pagefinds that come, and then fail. */
const stumbling: Record<string, Start> = {
  'at all places': async () => ({ search: () => Promise.reject(new Error('unreachable')) }),
  'at words': async () => ({
    search: async (term) => {
      if (term !== null) throw new Error('unreachable');
      return { results: [] };
    },
  }),
  'over a place that it didn’t tell of': async () => ({ search: async (term) => ({ results: term === null ? [] : [{ id: 'v_z' }] }) }),
};

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

describe('a search of texts in files', () => {
  test('finds places by number and gives the texts of entries, over the line', async () => {
    const others = vi.fn();
    globalThis.fetch = others;
    const { search } = begin();
    expect([await search.find(['geld']), await search.find(['dorp'])]).toEqual([[1], []]);
    expect(await search.read(record)).toEqual(sections);
    expect(asked.sort()).toEqual([index, index, starting, texts]);
    expect(search.lacks).toEqual({});
    // What others ask goes to the browser, as they ask it.
    const asTheyAsk = ['/anders/', { method: 'POST' }] as const;
    await fetch(...asTheyAsk);
    expect(others.mock.calls).toEqual([asTheyAsk]);
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

  test.each(Object.entries(stumbling))('calls a Pagefind that stumbles %s broken', async (_, start) => {
    const { search } = begin(start);
    expect(await search.find(['geld'])).toEqual([]);
    expect(search.lacks).toEqual({ texts: 'broken' });
  });

  test.each([
    ['v', undefined, 'inhoud'],
    ['w', 'gone', ''],
    ['v', 'broken', ''],
  ])('is started with what comes in one answer: of release %s, lacking %s', async (version, cause, got) => {
    const contents = `pagefind.${version}.pf_meta`;
    const start = pack([{ name: contents, content: new TextEncoder().encode('inhoud') }]);
    files['/pagefind/start.bin'] = cause === 'broken' ? 'Log in' : new Uint8Array(start);
    let read = '';
    const { search } = begin(async (...given) => {
      const started = hiding(...given);
      read = await (await fetch(`${host}/pagefind/${contents}?ts=${version}`)).text();
      return started;
    });
    await search.find(['geld']);
    expect([read, search.lacks]).toEqual([got, cause === undefined ? {} : { texts: cause }]);
  });
});

describe('a search of texts that came along', () => {
  /** A Pagefind that finds the first place for everything, to tell its answers from those of reading through. */
  const first: Start = async () => ({ search: async () => ({ results: [{ id: 'v_a' }] }) });
  const finds = ({ beginText }: Searcher) => beginText().find(['geld']);

  test('reads through, and asks nothing of the host', async () => {
    const searcher = withTexts(data, [sections], connection(), first);
    expect(await finds(searcher)).toEqual([1]);
    expect(await searcher.beginText().read(record)).toEqual(sections);
    expect(asked).toEqual([]);
  });

  test('knows the words of the texts by all of their parts, as where the words came along too', () => {
    const compounds = ['dorpstuin', 'dorps|huis', 'dorps|huis|tuin', 'dorps|huis|tuin|feest'];
    const texts = compounds.map((word) => ({ address: '/dorp/', title: '', text: word.replaceAll('|', '') }));
    const { lexicon } = withTexts({ ...data, words: wordsFrom(compounds.slice(1).join(' ')) }, [texts]).engine;
    const all = withTextFiles({ ...data, words: wordsFrom(compounds.join(' ')) }, connection(), first).engine.lexicon;
    const words = texts.map(({ text }) => text);
    expect(words.map((word) => lexicon.stemsOf(word))).toEqual(words.map((word) => all.stemsOf(word)));
    expect(lexicon.inTexts('feest')).toBe(true);
  });

  test('asks Pagefind once that has come behind an answer', async () => {
    const searcher = withTexts(data, [sections], connection(), first);
    searcher.prepare();
    expect(await finds(searcher)).toEqual([1]);
    await vi.waitFor(async () => expect(await finds(searcher)).toEqual([0]));
  });

  const starts: Record<string, Start> = {
    'doesn’t come': () => Promise.reject(new Fault('gone', starting)),
    'may not run': async () => undefined,
    'lacks a part of its index': hiding,
    ...Object.fromEntries(Object.entries(stumbling).map(([when, start]) => [`stumbles ${when}`, start])),
    'doesn’t answer': async () => ({ search: (term) => (term === null ? Promise.resolve({ results: [] }) : new Promise(() => {})) }),
  };

  test.each(Object.keys(starts))('goes on reading through where Pagefind %s', async (kind) => {
    files = {};
    const start = vi.fn(starts[kind]);
    const searcher = withTexts(data, [sections], connection(), start);
    for (let time = 0; time < 5; time++) {
      searcher.prepare();
      expect(await finds(searcher)).toEqual([1]);
    }
    expect(start).toHaveBeenCalledTimes(1);
    expect(searcher.beginText().lacks).toEqual({});
  });
});
