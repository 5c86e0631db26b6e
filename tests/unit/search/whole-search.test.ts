import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/content-check/passages.ts';
import { readContent } from '../../../src/content-check/read-content.ts';
import { groupBy } from '../../../src/group-by.ts';
import { paths } from '../../../src/paths.ts';
import { Marker, type Piece } from '../../../src/search/extract.ts';
import { crossings, toHit } from '../../../src/search/hits.ts';
import type { SearchRecord, Section } from '../../../src/search/record.ts';
import { withTexts } from '../../../src/search/text-search.ts';
import { contentTerms } from '../../../src/search/understand.ts';
import { wordsOfSite } from '../../../src/search/words-of-site.ts';

// The content of tests/fixture-site, and what its site knows of each entry: what a search finds there, in which order, and what it shows.
const records: SearchRecord[] = JSON.parse(readFileSync('tests/fixture-site/texts/data/search-records.json', 'utf8'));
const { files } = readContent('tests/fixture-site');

/** What an entry says: its text, and a place for each of its fields. */
function sectionsOf({ address, title }: SearchRecord): Section[] {
  const source = files.find(({ collection, slug }) => paths.entry(collection, slug) === address);
  if (source === undefined) return [];
  const fields = [...groupBy(passagesOf(source), ({ name }) => name)].map(([name, passages]) => ({
    address: name === 'tekst' ? address : `${address}#${name}`,
    title: name === 'tekst' ? title : name,
    text: passages.map(({ text }) => text).join(' '),
  }));
  return fields.toReversed();
}

const sections = records.map(sectionsOf);
const synonyms = [
  ['reiger', 'vogel'],
  ['hagel', 'bui', 'noodweer'],
  ['buurthuis', 'clubhuis'],
];
const words = await wordsOfSite(records, sections, synonyms);
const data = {
  records: records.map((record, at) => ({ ...record, places: sections[at]?.length ?? 0 })),
  words,
  version: '',
  values: { soort: [], case: [], thema: [], partij: [] },
};
const { engine, beginText } = withTexts(data, sections);

const marked = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? `*${text}*` : text)).join('');

const queries = [
  ...['reiger', 'reigerronde', 'regerronde', 'reiger ronde', 'vogel', 'Reigers', 'koper', 'koperlogika', 'tin logica', 'zilver'],
  ...['andijvie', 'snijden', 'doperwten', 'gemeentes', 'ambtenaar', 'noodweer', 'clubhuis', 'bewonersinitiatief specht', 'kwartier'],
  ...[
    'zoekwoord van koper',
    'ander zoekwoord',
    'bewonersgroep',
    'Vlierland',
    'de',
    'xyzzy',
    'kobalt in vlierdorp',
    '"tekst over"',
    '"waarom koper"',
  ],
  ...[
    'wat doen we als het hagelt',
    'hoe helpt de reiger ons bij mist in de buurt',
    'iemand zegt iets over de krekel en wij weten niet wat',
  ],
  ...['papegaaienboek uitgever', 'effect oker', 'rol van de gemeente in het spel', 'stilvalt', 'buurthuis zorghuis raadhuis'],
];

test('what a search finds and shows of the fixture’s guide', async () => {
  const lines: string[] = [];
  for (const query of queries) {
    const { find, read } = beginText();
    const found = await engine.search(query, find);
    const marker = new Marker(contentTerms(found.terms));
    const shown = await Promise.all(found.records.slice(0, 6).map(async (record) => ({ record, sections: await read(record) })));
    const { isSentence, mended, sure, strange, isGood, rest } = found;
    lines.push(
      `\n## ${query}`,
      JSON.stringify({ isSentence, mended, sure, strange, isGood, found: found.records.length, rest: rest.length }),
    );
    lines.push(...engine.nearestWords(query).map((word) => `ook: ${word}`));
    for (const { address, extract, places, names } of shown.map(({ record, sections: own }) => toHit(record, marker, own)))
      lines.push(
        `${address}: ${marked(extract)}`,
        ...places.map((place) => `  ${place.address} ${marked(place.title)}: ${marked(place.extract)}`),
        ...names.map((name) => `  = ${marked(name)}`),
      );
    lines.push(...crossings(shown, marker).map((crossing) => `+ ${JSON.stringify(crossing)}`));
  }
  await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot('texts/whole-search.txt');
});

test('the words of the fixture’s guide: those of texts by how often they stand there, with the parts of compounds', async () => {
  const lines = Object.entries(words).map(([kind, list]) => `## ${kind}\n${list.join(' ')}`);
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('texts/whole-search-words.txt');
});
