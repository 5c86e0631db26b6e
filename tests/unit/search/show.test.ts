import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import { facetNames, noChoice } from '../../../src/search/facets.ts';
import type { Hit } from '../../../src/search/hits.ts';
import type { Search } from '../../../src/search/load.ts';
import type { Outcome, Results } from '../../../src/search/outcome.ts';
import type { SearchData } from '../../../src/search/record.ts';
import { showOutcome } from '../../../src/search/show.ts';
import { withDocument } from '../document.ts';
import { drawnText } from '../drawn.ts';
import { recordOf, wordsFrom } from './records.ts';

withDocument();

const data: SearchData = {
  version: 'nl_1',
  records: [
    recordOf('/tips/een/', { title: 'Eerste tip', thema: ['geld'], case: ['dorp'], partij: ['stad'] }),
    recordOf('/werkvormen/twee/', { title: 'Tweede werkvorm', soort: 'werkvormen', thema: ['rol', 'geld'], duur: 40 }),
    recordOf('/themas/rol/', { title: 'Over rollen', soort: 'themas', thema: ['rol'], case: ['wijk'] }),
    recordOf('/situaties/vier/', { title: 'Vierde situatie', soort: 'situaties' }),
  ],
  values: {
    soort: [
      { id: 'tips', name: 'Een tip' },
      { id: 'werkvormen', name: 'Een werkvorm' },
      { id: 'themas', name: 'Een thema' },
      { id: 'situaties', name: 'Een situatie' },
    ],
    case: [
      { id: 'dorp', name: 'Een dorp' },
      { id: 'wijk', name: 'Een wijk' },
    ],
    thema: [
      { id: 'geld', name: 'Over geld' },
      { id: 'rol', name: 'Over rollen' },
    ],
    partij: [{ id: 'stad', name: 'De stad' }],
  },
  words: wordsFrom('tip'),
};
const search: Search = {
  data,
  engine: new SearchEngine(data),
  beginText: () => {
    throw new Error('Nothing is searched here.');
  },
  prepare: () => undefined,
  link: (address) => `/gids${address}`,
};

const words = (text: string, hit = false) => ({ text, hit });
const hits = data.records.map((record, at): Hit => ({
  record,
  address: `${record.address}#gevonden`,
  extract: [words(`Begin ${at} `), words('gevonden', true)],
  places: at === 0 ? [{ title: [words('Een plek')], address: '/tips/een/#plek', extract: [words('Bij die plek.')] }] : [],
  names: [[words('andere naam')], [words('nog een naam')]],
}));

const results: Results = {
  stage: 'results',
  search,
  choice: { ...noChoice, thema: ['geld'] },
  unknownFilters: [],
  all: data.records,
  count: 2,
  rest: 0,
  isGood: true,
  mended: undefined,
  offered: undefined,
  unknownWords: [],
  nearest: [],
  shown: { hits, met: [] },
  missing: undefined,
  done: true,
};
const crossings = [
  { thema: 'rol', case: 'wijk', address: '/themas/rol/#praktijk-wijk', extract: [words('Daar '), words('speelde', true)] },
  { thema: 'rol', case: 'dorp', address: '/themas/rol/#praktijk-dorp', extract: [words('Ook in het dorp')] },
  { thema: 'geld', case: 'dorp', address: '/themas/geld/#praktijk-dorp', extract: [words('Geld in het dorp')] },
];

/** The parts that the page has for what a search comes to; those of an answer stand in `outcome`. */
const parts = [...readFileSync('src/search/SearchPage.astro', 'utf8').matchAll(/data-part="([\w-]+)"([^>]*)/g)]
  .map(([, name = '', rest = '']) => ({ name, hidden: / hidden\b/.test(rest) }))
  .filter(({ name }) => !['outcome', 'unstarted'].includes(name));

/** What a reader sees after a search for `vraag`: each part of the page that shows, with what is in it. */
function shownAfter(outcome: Outcome): string {
  const page = document.createElement('div');
  const all = [...facetNames.map((facet) => ({ name: `facet-${facet}`, hidden: true })), ...parts].map(({ name, hidden }) => {
    const part = document.createElement(name === 'other' ? 'a' : 'div');
    part.setAttribute('data-part', name);
    part.hidden = hidden;
    if (name.startsWith('facet')) part.innerHTML = '<div data-options></div>';
    return part;
  });
  page.append(...all);
  showOutcome(page, outcome, 'vraag');
  return all
    .filter((part) => !part.hidden && !part.classList.contains('invisible'))
    .map((part) => `${part.getAttribute('data-part') ?? ''}: ${drawnText(part)}`)
    .join('\n');
}

test.each<[file: string, outcome: Outcome]>([
  ['all', results],
  [
    'little',
    {
      ...results,
      count: 1,
      rest: 4,
      isGood: false,
      unknownWords: ['zeppelin'],
      unknownFilters: ['x'],
      offered: 'vaag',
      nearest: ['een', 'twee', 'drie'],
    },
  ],
  [
    'mended',
    { ...results, mended: 'vragen', unknownWords: ['flierefluit'], choice: noChoice, shown: { hits: hits.slice(0, 1), met: crossings } },
  ],
  ['none', { ...results, all: [], count: 0, isGood: false, choice: noChoice, shown: { hits: [], met: [] } }],
  ['names', { stage: 'names', search, hits }],
  ['without texts', { ...results, missing: { part: 'texts', cause: 'offline' } }],
  ['refused', { ...results, missing: { part: 'texts', cause: 'refused' } }],
  ['nothing', { stage: 'nothing', missing: { part: 'everything', cause: 'gone' } }],
  ['incomplete', { stage: 'nothing', missing: { part: 'everything', cause: 'incomplete' } }],
])('a search that comes to %s shows what there is', async (file, outcome) => {
  await expect(`${shownAfter(outcome)}\n`).toMatchFileSnapshot(`texts/${file.replace(' ', '-')}.txt`);
});
