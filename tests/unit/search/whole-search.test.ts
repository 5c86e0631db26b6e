import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { certain } from '../../../src/search/engine.ts';
import { Marker, type Piece } from '../../../src/search/extract.ts';
import { crossings, toHit } from '../../../src/search/hits.ts';
import type { SearchRecord, Section } from '../../../src/search/record.ts';
import { withTexts } from '../../../src/search/text-search.ts';
import { contentTerms } from '../../../src/search/understand.ts';
import { wordsOfSite } from '../../../src/search/words-of-site.ts';

// What the site of tests/fixture-site knows of each entry, and the texts of its pages: what a search finds there, in which order, and what it shows.
const records: SearchRecord[] = JSON.parse(readFileSync('tests/fixture-site/texts/data/search-records.json', 'utf8'));
const sections: Section[][] = JSON.parse(readFileSync('tests/fixture-site/texts/data/search-texts.json', 'utf8'));
const synonyms = [
  ['reiger', 'vogel'],
  ['hagel', 'bui', 'noodweer'],
  ['buurthuis', 'clubhuis'],
];
const words = await wordsOfSite(records, sections, synonyms);
const data = {
  records,
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
    const { isSentence, mended, unknownWords, isGood, rest } = found;
    lines.push(
      `\n## ${query}`,
      JSON.stringify({ isSentence, mended, unknownWords, isGood, found: found.records.length, rest: rest.length }),
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

const longestOf = (title: string) => title.split(/[^\p{L}]+/u).reduce((one, other) => (other.length > one.length ? other : one));

/** What readers ask with something that the guide lacks: a name, two, and a sentence. */
function askedBeside({ title, summary }: SearchRecord, at: number): string[] {
  const [own, other] = [longestOf(title), longestOf(records[(at + 1) % records.length]?.title ?? '')];
  const [some, more] = [summary.split(' ').slice(-3).join(' '), summary.split(' ').slice(-9).join(' ')];
  return [`${own} flierefluit`, `${own} ${other} flierefluit`, `${some} flierefluit kwibus`, `een flierefluit: ${more}`];
}

/** What readers type of a name: all, half of its longest word, and that word with two letters the wrong way round. */
function typedOf(title: string): string[] {
  const longest = longestOf(title);
  return [title, longest.slice(0, Math.ceil(longest.length / 2)), longest.replace(/^(..)(.)(.)/, '$1$3$2')];
}

// What counts how much shows in the scores, and only for some queries: so these are many, and briefly told.
test('in which order a search of the fixture’s guide finds what it has', async () => {
  const asked = new Set(
    records.flatMap((record, at) => [
      ...typedOf(record.title),
      record.title.split(' ').slice(-2).join(' '),
      ...record.keywords.flatMap((name) => [name, name.split(' ').slice(0, 2).join(' ')]),
      record.summary,
      `hoe zit het met ${record.summary.split(' ').slice(-6, -1).join(' ')}`,
      ...askedBeside(record, at),
    ]),
  );
  const lines: string[] = [];
  for (const query of asked) {
    const { records: found, rest, scores, isGood } = await engine.search(query, beginText().find);
    const told = scores.map((score) => `${score.toFixed(2)}${score >= certain ? ' (zeker)' : ''}`);
    const best = found.slice(0, 8).map(({ address }, at) => `${address} ${told[at]}`);
    lines.push(`${query}${isGood ? '' : ' (zwak)'}: ${found.length}/${rest.length} ${best.join(' ')}`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('texts/whole-search-order.txt');
});

test('the words of the fixture’s guide: those of texts by how often they stand there, with the parts of compounds', async () => {
  const lines = Object.entries(words).map(([kind, list]) => `## ${kind}\n${list.join(' ')}`);
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('texts/whole-search-words.txt');
});
