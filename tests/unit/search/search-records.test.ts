import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/catalog/search-records.ts';
import {
  bronNamed,
  caseNamed,
  catalogOf,
  deelnemer,
  logicaNamed,
  paginaNamed,
  partijNamed,
  themaNamed,
  tipNamed,
  vraagNamed,
  werkvormNamed,
} from '../fixtures.ts';

const praktijk = { case: 'dorp', speelde: 'Er speelde iets.', effect: 'Het hielp.' };

const catalog = catalogOf({
  cases: [
    caseNamed('dorp', {
      zoekwoorden: ['buurtnetwerk', 'Drenthe'],
      deelnemers: [deelnemer({ naam: 'De Dorpers', partij: 'bewonersinitiatief' }), deelnemer({ id: 'gast', naam: 'De Gast' })],
      samenwerkingsvragen: [{ vraag: 'wie-doet-wat' }],
      bijeenkomsten: [{ nummer: 1, werkvormen: ['ijsberg'] }],
    }),
  ],
  themas: [themaNamed('onderstroom', { werkvorm: 'ijsberg', praktijk: [praktijk], logicas: ['markt'] })],
  werkvormen: [werkvormNamed('ijsberg', { ookBekendAls: ['iceberg'] })],
  tips: [tipNamed('open', { reeks: 'partij', partij: 'gemeente', themas: ['onderstroom'] }), tipNamed('tijd', { reeks: 'lab' })],
  logicas: [logicaNamed('markt')],
  samenwerkingsvragen: [
    vraagNamed('wie-doet-wat', { partijen: ['gemeente'], leidtNaar: [{ thema: 'onderstroom', waarom: 'Dat speelt.' }] }),
  ],
  partijen: [partijNamed('bewonersinitiatief', { meervoud: 'bewonersinitiatieven', ookBekendAls: ['burgerinitiatief'] })],
  paginas: [paginaNamed('over')],
  bronnen: [bronNamed('gids')],
});

const records = searchRecords(catalog);
const recordNamed = (id: string) => records.find(({ entry }) => entry.id === id);

describe('searchRecords', () => {
  test('has every entry once, cases first and sources last', () => {
    expect(records.map(({ entry }) => `${entry.collection}/${entry.id}`)).toEqual([
      'cases/dorp',
      'themas/onderstroom',
      'werkvormen/ijsberg',
      'tips/open',
      'tips/tijd',
      'logicas/markt',
      'samenwerkingsvragen/wie-doet-wat',
      'partijen/bewonersinitiatief',
      'paginas/over',
      'bronnen/gids',
    ]);
  });

  test('finds a case by its places and deelnemers besides its zoekwoorden, each once', () => {
    expect(recordNamed('dorp')?.keywords).toEqual(['buurtnetwerk', 'Drenthe', 'Ergens', 'Ergenshuizen', 'De Dorpers', 'De Gast']);
  });

  test('finds a werkvorm and a partij by their other names', () => {
    expect(recordNamed('ijsberg')?.keywords).toContain('iceberg');
    expect(recordNamed('bewonersinitiatief')?.keywords).toEqual(['bewonersinitiatieven', 'burgerinitiatief']);
  });

  test.each([
    ['dorp', { case: ['dorp'], thema: ['onderstroom'], partij: ['bewonersinitiatief'] }],
    ['onderstroom', { case: ['dorp'], thema: ['onderstroom'], partij: [] }],
    ['ijsberg', { case: ['dorp'], thema: ['onderstroom'], partij: [], duur: 30 }],
    ['open', { case: [], thema: ['onderstroom'], partij: ['gemeente'] }],
    ['tijd', { case: [], thema: [], partij: [] }],
    ['markt', { case: [], thema: ['onderstroom'], partij: [] }],
    ['wie-doet-wat', { case: ['dorp'], thema: ['onderstroom'], partij: ['gemeente'] }],
    ['bewonersinitiatief', { case: ['dorp'], thema: [], partij: ['bewonersinitiatief'] }],
    ['over', { case: [], thema: [], partij: [] }],
  ])('%s can be filtered by what it belongs to', (id, facets) => {
    expect(recordNamed(id)).toMatchObject(facets);
  });

  test('only a werkvorm has a time', () => {
    expect(records.filter(({ duur }) => duur !== undefined).map(({ entry }) => entry.id)).toEqual(['ijsberg']);
  });

  test('no record names a case, thema or partij twice', () => {
    const doubled = records.filter((each) => [each.case, each.thema, each.partij].some((list) => new Set(list).size < list.length));
    expect(doubled.map(({ entry }) => entry.id)).toEqual([]);
  });
});
