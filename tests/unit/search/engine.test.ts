import { describe, expect, test } from 'vitest';
import { SearchEngine, type FullText } from '../../../src/search/engine.ts';
import { recordOf, wordsFrom } from './records.ts';

const engine = new SearchEngine({
  version: '',
  records: [
    recordOf('/gemeente/', { title: 'Gemeente', keywords: ['lokale overheid'], places: 2 }),
    recordOf('/netwerk/', { title: 'Een sluitend netwerk', places: 1 }),
    recordOf('/tip/', { title: 'Kijk verder', summary: 'Praat met elkaar.', places: 2 }),
    recordOf('/los/', { title: 'Zonder tekst', keywords: ['gemeentes'], weight: 0.5 }),
  ],
  values: { soort: [], case: [], thema: [], partij: [] },
  words: wordsFrom('gemeente vertrouwen sluitend netwerk kijk verder tafel', 'lokale overheid tekst gemeentes'),
});

/** Full text that has some stems at some places, and what it was asked. */
function textWith(known: Record<string, number[]>) {
  const asked: string[] = [];
  const fullText: FullText = (stems) => {
    asked.push(stems.join(' '));
    return Promise.resolve(known[stems.join(' ')] ?? []);
  };
  return { asked, fullText };
}

/** What a search finds, with addresses for records. */
async function search(query: string, known: Record<string, number[]> = {}, asTyped = false) {
  const { records, rest, isGood, mended } = await engine.search(query, textWith(known).fullText, asTyped);
  const addresses = (list: { address: string }[]) => list.map(({ address }) => address);
  return { found: addresses(records), rest: addresses(rest), isGood, mended };
}

test('a word that stands nowhere, as where texts don’t come, hides nothing', async () => {
  expect(await search('gemeente vertrouwen')).toMatchObject({ found: ['/gemeente/', '/los/'], isGood: true });
});

const found = async (...asked: Parameters<typeof search>) => (await search(...asked)).found;

describe('a sentence', () => {
  const told = new SearchEngine({
    version: '',
    records: [
      recordOf('/baas/', { title: 'De leiding wil niet', soort: 'situaties' }),
      recordOf('/gemeente/', { title: 'Gemeente', soort: 'partijen' }),
    ],
    values: { soort: [], case: [], thema: [], partij: [] },
    words: wordsFrom('', 'leiding wil gemeente', '', ['baas leiding manager']),
  });
  const first = async (query: string) => (await told.search(query, textWith({}).fullText)).records[0]?.address;

  test('is read with the words that people use for others', async () => {
    expect(await first('mijn baas ziet daar niks in')).toBe('/baas/');
    expect(await first('manager')).toBe('/baas/');
  });

  test('has results, however little of it the guide holds', async () => {
    const { records, isGood } = await told.search('de gemeente heeft vandaag paarse olifanten verkocht', textWith({}).fullText);
    expect(records.map(({ address }) => address)).toEqual(['/gemeente/']);
    expect(isGood).toBe(false);
  });

  test('is no answer if little of the question was understood, or only parts of its words', async () => {
    const isGood = async (query: string) => (await told.search(query, textWith({}).fullText)).isGood;
    expect(await isGood('de leiding wil niet')).toBe(true);
    expect(await isGood('wie kent een leiding zonder roestvlekken, gaatjes en paarse olifanten')).toBe(false);
    expect(await isGood('zij met de waterleiding van onze camping')).toBe(false);
  });

  test('with a compound that the guide lacks is read as a sentence with its last part', async () => {
    expect(await first('wij en de bedrijfsleiding van hier')).toBe('/baas/');
  });

  test('is likest the entry that resembles it by several names', async () => {
    const named = new SearchEngine({
      version: '',
      records: [
        recordOf('/een/', { keywords: ['vergaderen zonder einde', 'saai'] }),
        recordOf('/meer/', { keywords: ['vergaderen zonder einde', 'elke week vergaderen', 'samen vergaderen'] }),
      ],
      values: { soort: [], case: [], thema: [], partij: [] },
      words: wordsFrom('', 'vergaderen einde saai week samen'),
    });
    const { records } = await named.search('wij moeten altijd maar weer vergaderen', textWith({}).fullText);
    expect(records.map(({ address }) => address)).toEqual(['/meer/', '/een/']);
  });
});

describe('what is found', () => {
  test('by name, the title before another name', async () => {
    expect(await found('gemeenten')).toEqual(['/gemeente/', '/los/']);
    expect(await found('lokale overheid')).toEqual(['/gemeente/']);
  });

  test('in texts, more where it stands in more places', async () => {
    expect(await found('vertrouwen', { vertrouw: [0, 3, 4] })).toEqual(['/tip/', '/gemeente/']);
  });

  test('by names and texts together, and by nearness', async () => {
    expect(await found('netwerk', { netwerk: [3] })).toEqual(['/netwerk/', '/tip/']);
    expect((await found('vertrouwen tafel', { vertrouw: [0, 3], tafel: [1, 3] }))[0]).toBe('/tip/');
  });

  test('with a typing error mended, unless it has to search as typed', async () => {
    expect(await search('Vertruwen', { vertrouw: [3] })).toMatchObject({ found: ['/tip/'], mended: 'vertrouwen' });
    expect(await search('Vertruwen', { vertrouw: [3] }, true)).toMatchObject({ found: [], mended: undefined });
  });

  test('by small words is what has them side by side in a name', async () => {
    expect(await found('met elkaar')).toEqual(['/tip/']);
    expect(await found('een')).toEqual([]);
  });

  test('is nothing without words', async () => {
    expect(await found('   ')).toEqual([]);
    expect(await found('😀 %')).toEqual([]);
  });

  test('of a phrase stands side by side, in a name or in a text', async () => {
    const known = { sluitend: [0], netwerk: [0, 3], 'netwerk kijk': [3] };
    expect(await found('"sluitend netwerk"', known)).toEqual(['/netwerk/']);
    expect(await found('"netwerk kijk"', known)).toEqual(['/tip/']);
  });
});

describe('what is asked of the full text', () => {
  test('is each word that it has, and no small word', async () => {
    const { asked, fullText } = textWith({});
    await engine.search('hoe maak je een sluitend netwerk lokale zeppelin netwerken', fullText);
    expect(asked).toEqual(['sluitend', 'netwerk', 'netwerk']);
  });
});

describe('what shares too little with a question', () => {
  test('is kept apart', async () => {
    const known = { gemen: [0, 2, 3], vertrouw: [0], tafel: [0] };
    expect(await search('gemeente vertrouwen tafel', known)).toMatchObject({ found: ['/gemeente/'], isGood: true });
    expect((await search('gemeente vertrouwen tafel', known)).rest).toContain('/tip/');
  });

  test('is no answer if the site lacks the rest of its words', async () => {
    expect((await search('tafel zeppelin ballon luchtschip', { tafel: [3] })).isGood).toBe(false);
    expect((await search('tafel', { tafel: [3] })).isGood).toBe(true);
    expect((await search('zeppelin')).isGood).toBe(false);
  });
});

test('words that the guide lacks are named, mended ones and small ones aside', async () => {
  const unknownWords = async (query: string) => (await engine.search(query, textWith({}).fullText)).unknownWords;
  expect(await unknownWords('de zeppelin van de gemente')).toEqual(['zeppelin']);
  expect(await unknownWords('gemeente')).toEqual([]);
});

test('nearest words are within two errors, at most six and each once', () => {
  expect(engine.nearestWords('vertruwn vertruwn')).toEqual(['vertrouwen']);
  expect(engine.nearestWords('zeppelin netwerken waar')).toEqual([]);
  expect(engine.nearestWords('tafl gemeete netwek sluitent kijq verdr overhied').length).toBeLessThanOrEqual(6);
});
