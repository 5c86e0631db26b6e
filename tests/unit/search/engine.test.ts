import { describe, expect, test } from 'vitest';
import { SearchEngine, type FullText } from '../../../src/search/engine.ts';
import { recordOf } from './records.ts';

/** What a search finds, with addresses for records. */
async function search(...asked: Parameters<SearchEngine['search']>) {
  const { records, ...found } = await engine.search(...asked);
  return { addresses: records.map(({ address }) => address), ...found };
}

const engine = new SearchEngine({
  version: '',
  records: [
    recordOf('/gemeente/', { title: 'Gemeente', document: 'nl_1' }),
    recordOf('/netwerk/', { title: 'Een sluitend netwerk', document: 'nl_2' }),
    recordOf('/tip/', { title: 'Kijk verder', document: 'nl_3' }),
    recordOf('/los/', { title: 'Zonder tekst' }),
  ],
  values: { soort: [], case: [], thema: [], partij: [] },
  words: ['gemeente', 'vertrouwen', 'sluitend', 'netwerk', 'kijk', 'verder', 'een', 'zonder', 'tekst', 'tafel', 'stoel', 'lamp', 'kast'],
});

/** Full text that knows some words, and what it was asked. */
function textWith(known: Record<string, Record<string, number>>) {
  const asked: string[] = [];
  const fullText: FullText = (words) => {
    asked.push(words);
    return Promise.resolve(Object.entries(known[words] ?? {}).map(([id, score]) => ({ id, score })));
  };
  return { asked, fullText };
}

describe('SearchEngine.search', () => {
  test('finds names without full text', async () => {
    expect(await search('gemeenten', textWith({}).fullText)).toEqual({
      addresses: ['/gemeente/'],
      words: ['gemeenten'],
      corrected: false,
    });
  });

  test('brings names and full text together', async () => {
    const { fullText } = textWith({ gemeente: { nl_3: 5, nl_1: 1 } });
    expect((await search('gemeente', fullText)).addresses).toEqual(['/gemeente/', '/tip/']);
  });

  test('leaves out documents that it does not know', async () => {
    const { fullText } = textWith({ vertrouwen: { nl_9: 5, nl_3: 1 } });
    expect((await search('vertrouwen', fullText)).addresses).toEqual(['/tip/']);
  });

  test('asks for the words together and one by one, without stop words and words that the site does not have', async () => {
    const { asked, fullText } = textWith({});
    await search('hoe maak je een sluitend netwerk zeppelin', fullText);
    expect(asked).toEqual(['sluitend netwerk', 'sluitend', 'netwerk']);
  });

  test('asks for one word once, and for at most six', async () => {
    const one = textWith({});
    await search('vertrouwen', one.fullText);
    expect(one.asked).toEqual(['vertrouwen']);
    const many = textWith({});
    await search('gemeente vertrouwen sluitend netwerk tafel stoel lamp kast', many.fullText);
    expect(many.asked).toHaveLength(7);
  });

  test('asks nothing if the site has none of the words', async () => {
    const { asked, fullText } = textWith({});
    expect((await search('zeppelin 😀 %', fullText)).addresses).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('mends a typing error and says so, unless it has to search as typed', async () => {
    const { fullText } = textWith({ vertrouwen: { nl_3: 1 } });
    expect(await search('Vertruwen', fullText)).toEqual({ addresses: ['/tip/'], words: ['vertrouwen'], corrected: true });
    expect(await search('Vertruwen', fullText, true)).toEqual({ addresses: [], words: ['vertruwen'], corrected: false });
  });

  test('an empty query finds nothing', async () => {
    expect((await search('   ', textWith({}).fullText)).addresses).toEqual([]);
  });
});

describe('SearchEngine.sureNames', () => {
  test('gives an entry that is named in full, typing error or not', () => {
    expect(engine.sureNames('gemente').sure.map(({ address }) => address)).toEqual(['/gemeente/']);
  });

  test('is not sure of a part of a name', () => {
    expect(engine.sureNames('verder').sure).toEqual([]);
  });
});

describe('SearchEngine.nearestWords', () => {
  test('gives words within two errors, at most six and each once', () => {
    expect(engine.nearestWords('vertruwn vertruwn')).toEqual(['vertrouwen']);
    expect(engine.nearestWords('zeppelin')).toEqual([]);
    expect(engine.nearestWords('tafl stoe lamq kasd gemeete netwek sluitent').length).toBeLessThanOrEqual(6);
  });
});
