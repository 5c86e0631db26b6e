import { expect, test } from 'vitest';
import { splitCompounds } from '../../../src/search/compounds.ts';
import { SearchEngine } from '../../../src/search/engine.ts';
import { Marker } from '../../../src/search/extract.ts';
import { filterRecords, noChoice } from '../../../src/search/facets.ts';
import { toHit } from '../../../src/search/hits.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { nearest } from '../../../src/search/nearest.ts';
import { readState } from '../../../src/search/state.ts';
import { comeAlong, textFiles } from '../../../src/search/texts.ts';
import { contentTerms, understand } from '../../../src/search/understand.ts';
import { toldTurns, turnsOf } from '../turns.ts';
import { recordOf, wordsFrom } from './records.ts';

const times = (count: number, word: string) => Array.from({ length: count }, () => word);
/** Words of eight letters, no two of which are alike: aaaaaaaa, bbbbbbbb. */
const others = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(97 + at).repeat(8));

const lexicon = new Lexicon(
  wordsFrom(
    ['dorp', ...others(20)].join(' '),
    others(20)
      .map((word, at) => `vergaderen${'x'.repeat(at)}${word}`)
      .join(' '),
  ),
);
const few = new Lexicon(wordsFrom(Array.from({ length: 9 }, (_, length) => 'a'.repeat(length)).join(' ')));
const marker = new Marker(contentTerms(understand('dorp', lexicon).terms));

/** An extract: how many words it has before and after the word that was asked for, and what else. */
const extracted = (text: string) => {
  const shown = marker
    .extract(text)
    .map((piece) => piece.text)
    .join('')
    .split(' ');
  const at = shown.findIndex((word) => /^dorp/i.test(word));
  return `${at} before, ${shown.length - at - 1} after${shown[0] === '…' ? ', begun halfway' : ''}${shown.at(-1) === '…' ? ', ended halfway' : ''}`;
};

test('where what a search takes and shows becomes something else', async () => {
  const records = [recordOf('/een/', { title: 'Dorp', places: 1 }), recordOf('/twee/', { title: 'Stad', places: 1 })];
  const engine = new SearchEngine({
    version: '',
    values: { soort: [], case: [], thema: [], partij: [] },
    records,
    words: wordsFrom(['dorp', 'stad', ...others(20)].join(' ')),
  });
  /** Which words the full text is asked for, where the one that matters comes after so many others. */
  const asked = async (count: number) => {
    const stems = new Set<string>();
    await engine.search([...others(count), 'dorp'].join(' '), async (each) => (each.forEach((stem) => stems.add(stem)), []));
    return `${stems.size === count + 1 ? 'all' : stems.size} are looked up`;
  };
  /** Whether a sentence finds a name of which it has two small words, beside so many others. */
  const sharing = async (count: number) => {
    const record = recordOf('/een/', { title: ['wat doen', ...others(count)].join(' ') });
    const guide = new SearchEngine({
      version: '',
      values: { soort: [], case: [], thema: [], partij: [] },
      records: [record],
      words: wordsFrom(''),
    });
    return `${(await guide.search('wat doen we als iemand weg wil', async () => [])).scores.length} found`;
  };
  const words = await Promise.all(Array.from({ length: 16 }, (_, count) => asked(count)));
  const shared = await Promise.all(Array.from({ length: 6 }, (_, count) => sharing(count)));
  await expect(
    toldTurns({
      'words before the one in an extract': turnsOf(0, 40, (count) =>
        extracted([...times(count, 'een'), 'dorp', ...times(60, 'twee')].join(' '))
          .replace(`${count} before`, 'all before')
          .replace(/, \d+ after/, ''),
      ),
      'words after the one in an extract': turnsOf(0, 40, (count) =>
        extracted([...times(30, 'een'), 'dorp', ...times(count, 'twee')].join(' ')).replace(`, ${count} after`, ', all after'),
      ),
      'words of a first sentence': turnsOf(1, 40, (count) =>
        extracted(`Dorp ${times(count, 'een').join(' ')}. ${times(40, 'Twee').join(' ')}`).replace(
          `, ${count} after`,
          ', that sentence after',
        ),
      ),
      'words of a last sentence': turnsOf(1, 8, (count) =>
        extracted(`Een twee. ${['Dorp', ...times(count - 1, 'drie')].join(' ')}`).replace(/, \d+ after/, ''),
      ),
      'places that have the word': turnsOf(0, 8, (count) => {
        const sections = Array.from({ length: count }, (_, at) => ({ address: `/een/#${at}`, title: 'Plek', text: 'Een dorp.' }));
        const { places } = toHit(recordOf('/een/'), marker, sections);
        return places.length === count ? 'all' : String(places.length);
      }),
      'words of a question before the last': turnsOf(0, 15, (count) => words[count] ?? ''),
      'words of a name besides two small ones that a sentence has too': turnsOf(0, 5, (count) => shared[count] ?? ''),
      'minutes of a werkvorm': turnsOf(1, 120, (duur) =>
        [15, 30, 45, 60, 90, 120]
          .filter((most) => filterRecords([recordOf('/a/', { duur })], { ...noChoice, duur: [String(most)] }).length > 0)
          .join(' '),
      ),
      'letters of a query': turnsOf(0, 210, (length) => {
        const { query } = readState(`?q=${'w'.repeat(length)}`);
        return query.length === length ? 'all' : String(query.length);
      }),
      'letters of the beginning of a word': turnsOf(1, 11, (length) => `${lexicon.reading('vergaderen'.slice(0, length)).size} words`),
      'letters of a word with an error': turnsOf(
        1,
        8,
        (length) => `${few.near(`${'a'.repeat(length - 1)}z`, 1).length} ${few.near(`${'a'.repeat(length - 1)}z`, 2).length}`,
      ),
      'letters of a name in a wrong address': turnsOf(
        1,
        12,
        (length) =>
          `${nearest(['ijsbergmodel'.slice(0, length)], [{ name: 'IJsbergmodel', href: '/werkvormen/ijsbergmodel/' }]).length} found`,
      ),
      'names that a wrong address may mean': turnsOf(1, 8, (count) =>
        String(
          nearest(
            ['stad'],
            Array.from({ length: count }, () => ({ name: 'Stad', href: '/stad/' })),
          ).length,
        ),
      ),
      'parts of four letters in a compound': turnsOf(2, 20, (count) =>
        splitCompounds([`stad${'huis'.repeat(count - 1)}`], ['stad', 'huis'])
          .join()
          .split('|').length === count
          ? 'all'
          : 'whole',
      ),
      'letters of a part of a compound': turnsOf(1, 8, (length) =>
        splitCompounds([`buurt${'w'.repeat(length)}`], ['buurt', 'w'.repeat(length)])
          .join('')
          .replace(/w+/, 'N'),
      ),
      'entries of a guide': turnsOf(
        298,
        304,
        (count) => `texts ${comeAlong(count) ? 'along' : `in ${textFiles(times(count, 'x')).length} files`}`,
      ),
    }),
  ).toMatchFileSnapshot('texts/limits.txt');
});
