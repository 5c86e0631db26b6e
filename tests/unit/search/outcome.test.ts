import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import { noChoice } from '../../../src/search/facets.ts';
import { Fault } from '../../../src/search/fault.ts';
import type { Search, Source } from '../../../src/search/load.ts';
import { pursue, type Outcome, type Wish } from '../../../src/search/outcome.ts';
import type { TextSearch } from '../../../src/search/pagefind.ts';
import type { SearchData } from '../../../src/search/record.ts';
import { recordOf } from './records.ts';

const never = new Promise<never>(() => {});
const now = Promise.resolve();

const data: SearchData = {
  version: 'nl_1',
  records: [
    recordOf('/gemeente/', { title: 'Gemeente', document: 'nl_g', soort: 'partijen' }),
    recordOf('/tip/', { title: 'Kijk verder', document: 'nl_t' }),
  ],
  values: { soort: [{ id: 'tips', name: 'Tip' }], case: [], thema: [], partij: [] },
  words: ['gemeente', 'kijk', 'verder', 'vertrouwen'],
};

/** Texts in which every word stands in the tip, with changes. */
const texts = (changes: Partial<TextSearch> = {}): TextSearch => ({
  lacks: {},
  search: async () => [{ id: 'nl_t', score: 1 }],
  text: async (id) => (id === 'nl_t' ? { excerpt: 'met <mark>hit</mark>', sub_results: [] } : undefined),
  ...changes,
});

const searchWith = (given: TextSearch): Search => ({
  data,
  engine: new SearchEngine(data),
  beginText: () => given,
  link: (address) => address,
});

/** A source that gives each of `searches` in turn, the next after each renewal. */
function sourceOf(...searches: Search[]): Source {
  return {
    load: () => (searches[0] ? Promise.resolve(searches[0]) : Promise.reject(new Fault('gone', '/zoeken/data.json'))),
    renew: async () => searches.length > 1 && searches.shift() !== undefined,
    hurry: () => {},
    startAnew: () => {},
  };
}

const wish = (query: string, changes: Partial<Wish> = {}): Wish => ({ query, choice: noChoice, asTyped: false, most: 10, ...changes });

/** What of an outcome matters here: titles with their extract, what is missing, and whether that is all. */
function inShort(outcome: Outcome) {
  if (outcome.stage === 'nothing') return outcome.missing;
  if (outcome.stage === 'names') return outcome.hits.map(({ record }) => record.title);
  const hits = outcome.shown?.hits.map(({ record, extract }) => `${record.title}: ${extract.map(({ text }) => text).join('')}`);
  return { count: outcome.count, hits, missing: outcome.missing, done: outcome.done };
}

async function outcomesOf(source: Source, asked: Wish, late: Promise<unknown> = never, most = Infinity) {
  const outcomes: ReturnType<typeof inShort>[] = [];
  for await (const outcome of pursue(source, asked, late)) {
    outcomes.push(inShort(outcome));
    if (outcomes.length === most) break;
  }
  return outcomes;
}

const whole = { count: 2, hits: ['Gemeente: Een samenvatting.', 'Kijk verder: met hit'], missing: undefined, done: true };
const byName = ['Gemeente: Een samenvatting.'];

describe('pursue', () => {
  test('gives sure names, then the count, then all', async () => {
    expect(await outcomesOf(sourceOf(searchWith(texts())), wish('gemeente'))).toEqual([
      ['Gemeente'],
      { ...whole, hits: undefined, done: false },
      whole,
    ]);
  });

  test('gives all there is at once to someone who only filters', async () => {
    const asked = wish('', { choice: { ...noChoice, soort: ['tips', 'onzin'] } });
    const [outcome] = await Array.fromAsync(pursue(sourceOf(searchWith(texts())), asked, never));
    expect(outcome).toMatchObject({ stage: 'results', count: 1, unknown: ['onzin'], choice: { soort: ['tips'] }, done: true });
  });

  test('says why nothing can be searched', async () => {
    expect(await outcomesOf(sourceOf(), wish('gemeente'))).toEqual([{ part: 'everything', cause: 'gone' }]);
  });

  test('calls an error that nobody foresaw broken', async () => {
    const source = { ...sourceOf(), load: () => Promise.reject(new SyntaxError('Unexpected token')) };
    expect(await outcomesOf(source, wish('gemeente'))).toEqual([{ part: 'everything', cause: 'broken' }]);
  });

  test('goes on with names where texts can’t be searched, and says why', async () => {
    const refused = texts({ lacks: { texts: 'refused' }, search: async () => [] });
    expect((await outcomesOf(sourceOf(searchWith(refused)), wish('gemeente'))).at(-1)).toEqual({
      count: 1,
      hits: byName,
      missing: { part: 'texts', cause: 'refused' },
      done: true,
    });
  });

  test('doesn’t send readers to other words while the texts may have theirs', async () => {
    const search = async () => [];
    const nearest = async (given: TextSearch) => {
      const outcome = (await Array.fromAsync(pursue(sourceOf(searchWith(given)), wish('vertrouwjjn'), never))).at(-1);
      return outcome?.stage === 'results' ? outcome.nearest : undefined;
    };
    expect(await nearest(texts({ search }))).toEqual(['vertrouwen']);
    expect(await nearest(texts({ search, lacks: { texts: 'offline' } }))).toEqual([]);
  });

  test('shows a result by its summary where its text didn’t come', async () => {
    const lacks: TextSearch['lacks'] = {};
    const text = async () => {
      lacks.extracts = 'unreachable';
      return undefined;
    };
    expect((await outcomesOf(sourceOf(searchWith(texts({ lacks, text }))), wish('gemeente'))).at(-1)).toEqual({
      ...whole,
      hits: ['Gemeente: Een samenvatting.', 'Kijk verder: Een samenvatting.'],
      missing: { part: 'extracts', cause: 'unreachable' },
    });
  });
});

describe('what is late', () => {
  test('is named, and still comes', async () => {
    let come: (search: Search) => void = () => {};
    const coming = new Promise<Search>((done) => (come = done));
    const outcomes = pursue({ ...sourceOf(), load: () => coming }, wish('gemeente'), now);
    expect((await outcomes.next()).value).toEqual({ stage: 'nothing', missing: { part: 'everything', cause: 'slow' } });
    come(searchWith(texts()));
    const rest = [];
    for await (const outcome of outcomes) rest.push(inShort(outcome));
    expect(rest.at(-1)).toEqual(whole);
  });

  test('of the texts leaves what was found by name', async () => {
    const hangs = texts({ search: () => never });
    expect(await outcomesOf(sourceOf(searchWith(hangs)), wish('gemeente'), now, 2)).toEqual([
      ['Gemeente'],
      { count: 1, hits: byName, missing: { part: 'texts', cause: 'slow' }, done: false },
    ]);
  });

  test('of one text leaves all others', async () => {
    const both = texts({
      search: async () => [
        { id: 'nl_t', score: 1 },
        { id: 'nl_g', score: 1 },
      ],
    });
    const hangs = { ...both, text: (id: string | undefined) => (id === 'nl_g' ? never : both.text(id)) };
    expect((await outcomesOf(sourceOf(searchWith(hangs)), wish('gemeente'), now, 3)).at(-1)).toEqual({
      ...whole,
      missing: { part: 'extracts', cause: 'slow' },
      done: false,
    });
  });

  test('says nothing of being slow to what came in time', async () => {
    const outcomes = await outcomesOf(sourceOf(searchWith(texts())), wish('gemeente'), now);
    expect(JSON.stringify(outcomes)).not.toContain('slow');
  });
});

describe('a new release', () => {
  const gone = texts({ lacks: { texts: 'gone' }, search: async () => [] });

  test('is searched instead, without a word', async () => {
    const outcomes = await outcomesOf(sourceOf(searchWith(gone), searchWith(texts())), wish('gemeente'));
    expect(outcomes.at(-1)).toEqual(whole);
    expect(outcomes.filter((each) => 'done' in each && each.done)).toHaveLength(1);
  });

  test('that isn’t there leaves what is missing', async () => {
    expect((await outcomesOf(sourceOf(searchWith(gone)), wish('gemeente'))).at(-1)).toMatchObject({
      missing: { part: 'texts', cause: 'gone' },
      done: true,
    });
  });

  test('isn’t looked for without a connection', async () => {
    const source = { ...sourceOf(searchWith(texts({ lacks: { texts: 'offline' } }))), renew: () => never };
    expect((await outcomesOf(source, wish('gemeente'))).at(-1)).toMatchObject({ missing: { cause: 'offline' }, done: true });
  });
});
