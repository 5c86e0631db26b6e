import { describe, expect, test, vi } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import { noChoice } from '../../../src/search/facets.ts';
import { Fault, type Cause } from '../../../src/search/fault.ts';
import type { Search, Source } from '../../../src/search/load.ts';
import { runSearch, type Outcome, type SearchRequest } from '../../../src/search/outcome.ts';
import type { TextSearch } from '../../../src/search/text-search.ts';
import type { SearchData } from '../../../src/search/record.ts';
import { recordOf, wordsFrom } from './records.ts';

const never = new Promise<never>(() => {});
const now = Promise.resolve();

const data: SearchData = {
  version: 'nl_1',
  records: [
    recordOf('/gemeente/', { title: 'Gemeente', places: 1, soort: 'partijen' }),
    recordOf('/tip/', { title: 'Kijk verder', places: 1 }),
  ],
  values: { soort: [{ id: 'tips', name: 'Tip' }], case: [], thema: [], partij: [] },
  words: wordsFrom('gemeente kijk verder vertrouwen'),
};

/** Texts in which every word stands in the tip, with changes. */
const texts = (changes: Partial<TextSearch> = {}): TextSearch => ({
  lacks: {},
  find: async () => [1],
  read: async ({ address }) => (address === '/tip/' ? [{ address, title: '', text: 'Met de gemeente.' }] : undefined),
  ...changes,
});

const later = <Thing>(thing: Promise<Thing>) => new Promise<Thing>((done) => setTimeout(() => done(thing), 20));

const searchWith = (given: TextSearch, known = data): Search => ({
  data: known,
  engine: new SearchEngine(known),
  beginText: () => given,
  prepare: () => {},
  link: (address) => address,
});

/** A source that gives each of `searches` in turn, the next after each renewal. */
function sourceOf(...searches: Search[]): Source {
  return {
    load: () => (searches[0] ? Promise.resolve(searches[0]) : Promise.reject(new Fault('gone', '/zoeken/data.json'))),
    renew: async () => searches.length > 1 && searches.shift() !== undefined,
    restart: () => {},
  };
}

const request = (query: string, changes: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  choice: noChoice,
  asTyped: false,
  most: 10,
  withRest: false,
  ...changes,
});

/** What of an outcome matters here: titles with their extract, what is missing, and whether that is all. */
function inShort(outcome: Outcome) {
  if (outcome.stage === 'nothing') return outcome.missing;
  if (outcome.stage === 'names') return outcome.hits.map(({ record }) => record.title);
  const hits = outcome.shown?.hits.map(({ record, extract }) => `${record.title}: ${extract.map(({ text }) => text).join('')}`);
  return { count: outcome.count, hits, missing: outcome.missing, done: outcome.done };
}

async function outcomesOf(source: Source, asked: SearchRequest, late: Promise<unknown> = never, most = Infinity) {
  const outcomes: ReturnType<typeof inShort>[] = [];
  for await (const outcome of runSearch(source, asked, late)) {
    outcomes.push(inShort(outcome));
    if (outcomes.length === most) break;
  }
  return outcomes;
}

const whole = { count: 2, hits: ['Gemeente: Een samenvatting.', 'Kijk verder: Met de gemeente.'], missing: undefined, done: true };
const byName = ['Gemeente: Een samenvatting.'];

describe('runSearch', () => {
  test('gives all at once where it is at hand', async () => {
    expect(await outcomesOf(sourceOf(searchWith(texts())), request('gemeente'))).toEqual([whole]);
  });

  test('gives sure names, then the count, then all, where each takes a while', async () => {
    const quick = texts();
    const slow = texts({ find: (stems) => later(quick.find(stems)), read: (record) => later(quick.read(record)) });
    expect(await outcomesOf(sourceOf(searchWith(slow)), request('gemeente'))).toEqual([
      ['Gemeente'],
      { ...whole, hits: undefined, done: false },
      whole,
    ]);
  });

  test.each([
    ['the first three of sure names, those that fit the filters', 'abcde', ['a', 'c', 'd']],
    ['none that isn’t sure', 'axy', ['a']],
  ])('gives %s', async (_what, names, given) => {
    const named = Array.from(names, (name) =>
      recordOf(`/${name}/`, {
        title: /[xy]/.test(name) ? 'De rol van de gemeente bij een plan' : 'Gemeente',
        summary: name,
        soort: name === 'b' ? 'cases' : 'tips',
      }),
    );
    const slow = texts({ find: () => later(Promise.resolve([])) });
    const asked = request('gemeente', { choice: { ...noChoice, soort: ['tips'] } });
    const [first] = await Array.fromAsync(runSearch(sourceOf(searchWith(slow, { ...data, records: named })), asked, never));
    expect(first?.stage === 'names' && first.hits.map(({ record }) => record.summary)).toEqual(given);
  });

  test('gives all there is at once to someone who only filters', async () => {
    const asked = request('', { choice: { ...noChoice, soort: ['tips', 'onzin'] } });
    const [outcome] = await Array.fromAsync(runSearch(sourceOf(searchWith(texts())), asked, never));
    expect(outcome).toMatchObject({ stage: 'results', count: 1, unknownFilters: ['onzin'], choice: { soort: ['tips'] }, done: true });
  });

  test('counts of what fits less only what fits the filters', async () => {
    const given = searchWith(texts());
    const found = await given.engine.search('gemeente', texts().find, false);
    vi.spyOn(given.engine, 'search').mockResolvedValue({ ...found, records: [], rest: data.records, isGood: true });
    const restOf = async (soort: string[]) => {
      const outcome = (
        await Array.fromAsync(runSearch(sourceOf(given), request('gemeente', { choice: { ...noChoice, soort } }), never))
      ).at(-1);
      return outcome?.stage === 'results' ? [outcome.count, outcome.rest] : undefined;
    };
    expect(await restOf([])).toEqual([0, 2]);
    expect(await restOf(['tips'])).toEqual([0, 1]);
  });

  test('says why nothing can be searched', async () => {
    expect(await outcomesOf(sourceOf(), request('gemeente'))).toEqual([{ part: 'everything', cause: 'gone' }]);
  });

  test('calls an error that nobody foresaw broken', async () => {
    const source = { ...sourceOf(), load: () => Promise.reject(new SyntaxError('Unexpected token')) };
    expect(await outcomesOf(source, request('gemeente'))).toEqual([{ part: 'everything', cause: 'broken' }]);
  });

  test('goes on with names where texts can’t be searched, and says why', async () => {
    const refused = texts({ lacks: { texts: 'refused' }, find: async () => [] });
    expect((await outcomesOf(sourceOf(searchWith(refused)), request('gemeente'))).at(-1)).toEqual({
      count: 1,
      hits: byName,
      missing: { part: 'texts', cause: 'refused' },
      done: true,
    });
  });

  test('doesn’t send readers to other words while the texts may have theirs', async () => {
    const find = async () => [];
    const nearest = async (given: TextSearch) => {
      const outcome = (await Array.fromAsync(runSearch(sourceOf(searchWith(given)), request('vertrouwjjn'), never))).at(-1);
      return outcome?.stage === 'results' ? outcome.nearest : undefined;
    };
    expect(await nearest(texts({ find }))).toEqual(['vertrouwen']);
    expect(await nearest(texts({ find, lacks: { texts: 'offline' } }))).toEqual([]);
  });

  test('shows a result by its summary where its text didn’t come', async () => {
    const lacks: TextSearch['lacks'] = {};
    const read = async () => {
      lacks.extracts = 'unreachable';
      return undefined;
    };
    expect((await outcomesOf(sourceOf(searchWith(texts({ lacks, read }))), request('gemeente'))).at(-1)).toEqual({
      ...whole,
      hits: ['Gemeente: Een samenvatting.', 'Kijk verder: Een samenvatting.'],
      missing: { part: 'extracts', cause: 'unreachable' },
    });
  });
});

test('the texts of what is shown are read, and those of themas for where they met cases', async () => {
  const records = [
    ...['/a/', '/b/', '/c/'].map((address) => recordOf(address, { places: 1 })),
    recordOf('/t/', { places: 1, soort: 'themas', thema: ['geld'] }),
  ];
  const asked: string[] = [];
  const read: TextSearch['read'] = async ({ address }) => {
    asked.push(address);
    return [{ address: `${address}#praktijk-dorp`, title: '', text: 'Met vertrouwen.' }];
  };
  const source = sourceOf(searchWith(texts({ find: async () => [0, 1, 2, 3], read }), { ...data, records }));
  const outcome = (await Array.fromAsync(runSearch(source, request('vertrouwen', { most: 2 }), never))).at(-1);
  expect(asked).toEqual(['/a/', '/b/', '/t/']);
  expect(outcome).toMatchObject({
    count: 4,
    shown: { hits: [{}, {}], met: [{ thema: 'geld', case: 'dorp', address: '/t/#praktijk-dorp' }] },
  });
});

describe('what fits less', () => {
  const records = ['/a/', '/b/', '/c/', '/d/'].map((address) => recordOf(address, { title: 'Kijk verder' }));
  const poor = () => sourceOf(searchWith(texts({ find: async () => [] }), { ...data, records }));
  const last = async (asked: SearchRequest) => (await Array.fromAsync(runSearch(poor(), asked, never))).at(-1);

  test('is counted and not shown, unless it is asked for', async () => {
    const query = 'verder zeppelin ballon luchtschip raket komeet maan zon';
    expect(await last(request(query))).toMatchObject({ count: 3, rest: 1, isGood: false });
    expect(await last(request(query, { withRest: true }))).toMatchObject({ count: 4, rest: 0 });
  });
});

describe('what is late', () => {
  test('is named, and still comes', async () => {
    let come: (search: Search) => void = () => {};
    const coming = new Promise<Search>((done) => (come = done));
    const outcomes = runSearch({ ...sourceOf(), load: () => coming }, request('gemeente'), now);
    expect((await outcomes.next()).value).toEqual({ stage: 'nothing', missing: { part: 'everything', cause: 'slow' } });
    come(searchWith(texts()));
    const rest = [];
    for await (const outcome of outcomes) rest.push(inShort(outcome));
    expect(rest.at(-1)).toEqual(whole);
  });

  test('of the texts leaves what was found by name', async () => {
    const hangs = texts({ find: () => never });
    expect(await outcomesOf(sourceOf(searchWith(hangs)), request('gemeente'), now, 2)).toEqual([
      ['Gemeente'],
      { count: 1, hits: byName, missing: { part: 'texts', cause: 'slow' }, done: false },
    ]);
  });

  test('of one text leaves all others', async () => {
    const both = texts({ find: async () => [1, 0] });
    const hangs = texts({ ...both, read: (record) => (record.address === '/gemeente/' ? never : both.read(record)) });
    expect((await outcomesOf(sourceOf(searchWith(hangs)), request('gemeente'), now, 2)).at(-1)).toEqual({
      ...whole,
      missing: { part: 'extracts', cause: 'slow' },
      done: false,
    });
  });

  test('says nothing of being slow to what came in time', async () => {
    const outcomes = await outcomesOf(sourceOf(searchWith(texts())), request('gemeente'), now);
    expect(JSON.stringify(outcomes)).not.toContain('slow');
  });
});

describe('a new release', () => {
  const lacking = (cause: Cause) => texts({ lacks: { texts: cause }, find: async () => [] });
  const gone = lacking('gone');

  test.each<Cause>(['gone', 'broken'])('is searched instead of what is %s, without a word', async (cause) => {
    const outcomes = await outcomesOf(sourceOf(searchWith(lacking(cause)), searchWith(texts())), request('gemeente'));
    expect(outcomes.at(-1)).toEqual(whole);
    expect(outcomes.filter((each) => 'done' in each && each.done)).toHaveLength(1);
  });

  test('is searched where what there is says nothing of it', async () => {
    const asked = request('flierefluit gemeente olifant');
    expect((await outcomesOf(sourceOf(searchWith(gone), searchWith(texts())), asked)).at(-1)).toMatchObject({ missing: undefined });
  });

  test('that isn’t there leaves what is missing', async () => {
    expect((await outcomesOf(sourceOf(searchWith(gone)), request('gemeente'))).at(-1)).toMatchObject({
      missing: { part: 'texts', cause: 'gone' },
      done: true,
    });
  });

  test('that is slow to tell whether it is there shows what is missing meanwhile', async () => {
    const source = { ...sourceOf(searchWith(gone)), renew: () => never };
    expect((await outcomesOf(source, request('gemeente'), now, 1)).at(-1)).toMatchObject({ missing: { cause: 'gone' }, done: true });
  });

  test('isn’t looked for without a connection', async () => {
    const source = { ...sourceOf(searchWith(texts({ lacks: { texts: 'offline' } }))), renew: () => never };
    expect((await outcomesOf(source, request('gemeente'))).at(-1)).toMatchObject({ missing: { cause: 'offline' }, done: true });
  });
});
