import { describe, expect, test } from 'vitest';
import {
  askedByPartij,
  casesOfVraag,
  deelnemersOfPartij,
  gebruikOfWerkvorm,
  praktijken,
  praktijkOfCase,
  readingOf,
  routesOfVraag,
  sourcesOf,
  themasOfLogica,
  themasOfWerkvorm,
  tipsOfPartij,
  tipsOfReeks,
  tipsOfThema,
  vragenTo,
} from '../../../src/catalog/relations.ts';
import {
  bronNamed,
  caseNamed,
  catalogOf,
  deelnemer,
  logicaNamed,
  partijNamed,
  slugs,
  themaNamed,
  tipNamed,
  vraagNamed,
  werkvormNamed,
} from '../fixtures.ts';

const praktijk = (slug: string) => ({ case: slug, speelde: `Speelde in ${slug}.`, effect: `Effect in ${slug}.` });

const deDorpers = deelnemer({ id: 'de-dorpers', naam: 'De Dorpers', partij: 'bewonersinitiatief' });
const deGemeente = deelnemer({ id: 'de-gemeente', naam: 'De Gemeente', partij: 'gemeente' });
const deGast = deelnemer({ id: 'de-gast', naam: 'De Gast' });

const dorp = caseNamed('dorp', {
  deelnemers: [deDorpers, deGemeente],
  samenwerkingsvragen: [{ vraag: 'wie-doet-wat', van: ['de-gemeente'] }, { vraag: 'hoe-verder' }],
  bijeenkomsten: [
    { nummer: 1, werkvormen: ['ijsberg'] },
    { nummer: 2, werkvormen: ['cirkels', 'ijsberg'] },
  ],
});
const stad = caseNamed('stad', {
  deelnemers: [deGemeente, deGast],
  samenwerkingsvragen: [{ vraag: 'wie-doet-wat', van: ['de-gast', 'de-gemeente'] }],
});
const onderstroom = themaNamed('onderstroom', { werkvorm: 'ijsberg', praktijk: [praktijk('stad'), praktijk('dorp')], logicas: ['markt'] });
const rollen = themaNamed('rollen', { werkvorm: 'cirkels', praktijk: [praktijk('dorp')], logicas: ['markt', 'verbinding'] });
const open = tipNamed('open', {
  reeks: 'partij',
  partij: 'gemeente',
  themas: ['onderstroom', 'rollen'],
  bron: [{ document: 'gids', paginas: [4, 5], waarvoor: 'De tip.' }, { document: 'site' }],
});
const tijd = tipNamed('tijd', { reeks: 'lab', themas: ['rollen'], verderLezen: ['site', 'gids'] });
const wieDoetWat = vraagNamed('wie-doet-wat', {
  partijen: ['gemeente', 'bewonersinitiatief'],
  leidtNaar: [
    { werkvorm: 'cirkels', waarom: 'Die tekent het.' },
    { tip: 'open', waarom: 'Die opent.' },
    { logica: 'markt', waarom: 'Die verklaart.' },
    { thema: 'onderstroom', waarom: 'Dat speelt.' },
  ],
});
const hoeVerder = vraagNamed('hoe-verder', { partijen: ['gemeente'], leidtNaar: [{ thema: 'onderstroom', waarom: 'Kijk eronder.' }] });

const catalog = catalogOf({
  cases: [dorp, stad],
  themas: [onderstroom, rollen],
  werkvormen: [werkvormNamed('ijsberg'), werkvormNamed('cirkels'), werkvormNamed('spel')],
  tips: [open, tijd],
  logicas: [logicaNamed('markt'), logicaNamed('verbinding'), logicaNamed('zeggenschap')],
  partijen: [partijNamed('gemeente'), partijNamed('bewonersinitiatief'), partijNamed('aanbieder')],
  samenwerkingsvragen: [wieDoetWat, hoeVerder],
  bronnen: [bronNamed('gids'), bronNamed('site')],
});

describe('praktijk', () => {
  const pairs = (list: ReturnType<typeof praktijken>) => list.map((each) => [each.thema.id, each.case.id]);

  test('goes by thema and then by case, in reading order rather than in the order of the thema', () => {
    expect(pairs(praktijken(catalog))).toEqual([
      ['onderstroom', 'dorp'],
      ['onderstroom', 'stad'],
      ['rollen', 'dorp'],
    ]);
  });

  test('says what played and what it brought', () => {
    expect(praktijken(catalog)[1]).toEqual({
      thema: onderstroom,
      case: stad,
      speelde: 'Speelde in stad.',
      effect: 'Effect in stad.',
      stemmen: [],
    });
  });

  test('is found from the case too', () => {
    expect(pairs(praktijkOfCase(catalog, 'dorp'))).toEqual([
      ['onderstroom', 'dorp'],
      ['rollen', 'dorp'],
    ]);
    expect(praktijkOfCase(catalog, 'elders')).toEqual([]);
  });
});

describe('gebruikOfWerkvorm', () => {
  test('names each bijeenkomst, and a case that a thema tells of without one', () => {
    expect(gebruikOfWerkvorm(catalog, 'ijsberg').map(({ bijeenkomst, ...each }) => [each.case.id, bijeenkomst])).toEqual([
      ['dorp', 1],
      ['dorp', 2],
      ['stad', undefined],
    ]);
  });

  test('tells only what belongs to the thema of the werkvorm', () => {
    expect(gebruikOfWerkvorm(catalog, 'cirkels')).toEqual([
      {
        case: dorp,
        bijeenkomst: 2,
        praktijk: [{ thema: rollen, case: dorp, speelde: 'Speelde in dorp.', effect: 'Effect in dorp.', stemmen: [] }],
      },
    ]);
  });

  test('tells only what belongs to the case', () => {
    const told = gebruikOfWerkvorm(catalog, 'ijsberg').map(({ praktijk: each }) => each.map(({ speelde }) => speelde));
    expect(told).toEqual([['Speelde in dorp.'], ['Speelde in dorp.'], ['Speelde in stad.']]);
  });

  test('leaves bijeenkomst out where it is unknown', () => {
    expect(gebruikOfWerkvorm(catalog, 'ijsberg').at(-1)).not.toHaveProperty('bijeenkomst');
  });

  test('has no praktijk where no thema tells of it', () => {
    expect(gebruikOfWerkvorm({ ...catalog, themas: [] }, 'cirkels')).toEqual([{ case: dorp, bijeenkomst: 2, praktijk: [] }]);
  });

  test('is empty for a werkvorm that nobody used', () => {
    expect(gebruikOfWerkvorm(catalog, 'spel')).toEqual([]);
  });
});

describe('entries that link to an entry', () => {
  test.each([
    ['themas of a werkvorm', themasOfWerkvorm(catalog, 'ijsberg'), ['onderstroom']],
    ['themas of a werkvorm without', themasOfWerkvorm(catalog, 'spel'), []],
    ['themas of a logica', themasOfLogica(catalog, 'markt'), ['onderstroom', 'rollen']],
    ['themas of a logica without', themasOfLogica(catalog, 'zeggenschap'), []],
    ['tips of a thema', tipsOfThema(catalog, 'rollen'), ['open', 'tijd']],
    ['tips of another thema', tipsOfThema(catalog, 'onderstroom'), ['open']],
    ['tips of a partij', tipsOfPartij(catalog, 'gemeente'), ['open']],
    ['tips of a partij without', tipsOfPartij(catalog, 'aanbieder'), []],
    ['tips of a reeks', tipsOfReeks(catalog, 'lab'), ['tijd']],
    ['tips of a reeks without', tipsOfReeks(catalog, 'samenspel'), []],
  ])('%s', (_, found, expected) => {
    expect(slugs(found)).toEqual(expected);
  });

  test('organisations of a partij, with their case; not those without a partij', () => {
    expect(deelnemersOfPartij(catalog, 'gemeente').map((each) => [each.case.id, each.deelnemer.id])).toEqual([
      ['dorp', 'de-gemeente'],
      ['stad', 'de-gemeente'],
    ]);
    expect(deelnemersOfPartij(catalog, 'aanbieder')).toEqual([]);
  });
});

test('what a partij asked: by itself, with who of it did, or with the whole group', () => {
  const asked = (partij: string) => askedByPartij(catalog, partij).map(({ vraag, van }) => [vraag.id, van.map(({ id }) => id)]);
  expect(asked('gemeente')).toEqual([
    ['wie-doet-wat', ['de-gemeente', 'de-gemeente']],
    ['hoe-verder', []],
  ]);
  expect(asked('bewonersinitiatief')).toEqual([['hoe-verder', []]]);
  expect(asked('aanbieder')).toEqual([]);
});

describe('the routes of a samenwerkingsvraag', () => {
  test('lead to every kind of entry, in the order of the vraag, and say why', () => {
    expect(routesOfVraag(catalog, wieDoetWat).map(({ entry, waarom }) => [entry.collection, entry.id, waarom])).toEqual([
      ['werkvormen', 'cirkels', 'Die tekent het.'],
      ['tips', 'open', 'Die opent.'],
      ['logicas', 'markt', 'Die verklaart.'],
      ['themas', 'onderstroom', 'Dat speelt.'],
    ]);
  });

  test('are found from the place they lead to', () => {
    expect(slugs(vragenTo(catalog, 'themas', 'onderstroom'))).toEqual(['wie-doet-wat', 'hoe-verder']);
    expect(slugs(vragenTo(catalog, 'werkvormen', 'cirkels'))).toEqual(['wie-doet-wat']);
    expect(vragenTo(catalog, 'tips', 'tijd')).toEqual([]);
  });

  test('keep collections apart', () => {
    expect(vragenTo(catalog, 'themas', 'cirkels')).toEqual([]);
  });

  test('throw on a place that is gone, with its file', () => {
    expect(() => routesOfVraag({ ...catalog, tips: [] }, wieDoetWat)).toThrow('content/tips/open.mdx');
  });
});

describe('casesOfVraag', () => {
  const askers = (slug: string) => casesOfVraag(catalog, slug).map((each) => [each.case.id, slugs(each.van)]);

  test('names the organisations that asked, in the order of the case', () => {
    expect(askers('wie-doet-wat')).toEqual([
      ['dorp', ['de-gemeente']],
      ['stad', ['de-gemeente', 'de-gast']],
    ]);
  });

  test('names none where all asked', () => {
    expect(askers('hoe-verder')).toEqual([['dorp', []]]);
  });

  test('is empty for a vraag that no case had', () => {
    expect(askers('anders')).toEqual([]);
  });
});

describe('documents', () => {
  test('sources come with their pages and what they are for', () => {
    expect(sourcesOf(catalog, open)).toMatchObject([
      { bron: { id: 'gids' }, paginas: [4, 5], waarvoor: 'De tip.' },
      { bron: { id: 'site' }, paginas: [] },
    ]);
    expect(sourcesOf(catalog, tijd)).toEqual([]);
  });

  test('further reading keeps the order of the entry', () => {
    expect(slugs(readingOf(catalog, tijd))).toEqual(['site', 'gids']);
    expect(readingOf(catalog, open)).toEqual([]);
  });

  test('a document that is gone throws with its file', () => {
    expect(() => sourcesOf({ ...catalog, bronnen: [] }, open)).toThrow('content/bronnen/gids.mdx');
    expect(() => readingOf({ ...catalog, bronnen: [] }, tijd)).toThrow('content/bronnen/site.mdx');
  });
});
