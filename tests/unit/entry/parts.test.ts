import { describe, expect, test } from 'vitest';
import { entryParts } from '../../../src/entry/index.ts';
import type { Part } from '../../../src/entry/parts.ts';
import {
  caseNamed,
  catalogOf,
  deelnemer,
  etappe,
  logicaNamed,
  paginaNamed,
  partijNamed,
  situatieNamed,
  themaNamed,
  tipNamed,
  werkvormNamed,
} from '../fixtures.ts';

const ervaring = { deelnemer: 'de-buurt', weergave: 'Het ging goed.' };
const advice = { waarom: 'Dat helpt.', nietNu: 'Niet bij ruzie.', eerst: 'Praat eerst.' };
const catalog = catalogOf({
  cases: [
    caseNamed('dorp', {
      deelnemers: [deelnemer()],
      bijeenkomsten: [{ nummer: 2, werkvormen: ['spel'] }],
      ervaringen: [ervaring, ervaring],
    }),
    caseNamed('stad', { opbrengst: ['Rust.', 'Een tuin.'] }),
  ],
  themas: [
    themaNamed('taal', {
      werkvorm: 'spel',
      logicas: ['markt'],
      praktijk: [{ case: 'dorp', speelde: 'Er was ruzie.', effect: 'Het werd rustig.' }],
    }),
  ],
  werkvormen: [werkvormNamed('spel', {})],
  logicas: [logicaNamed('markt')],
  tips: ['een', 'twee'].map((id) => tipNamed(id, { reeks: 'samenspel', themas: ['taal'] })),
  paginas: [
    ...['tips', 'wegwijzer', 'living-lab', 'logicas'].map((id) => paginaNamed(id, {})),
    paginaNamed('route', { route: [etappe({ draaiboek: 'terugkombijeenkomst' }), etappe({ id: 'daarna', tips: ['twee'] })] }),
  ],
  situaties: [situatieNamed('stil', { titel: 'Het is stil', begin: { werkvorm: 'spel', ...advice } })],
});
const part = (parts: Part[], titel: string) => parts.find((each) => each.titel === titel);

describe('the parts of an entry', () => {
  test('are left out where nothing is in them', () => {
    const { facts, sections } = entryParts.cases(catalog, 'stad');
    expect([...facts, ...sections].map(({ titel }) => titel)).toEqual(['Plaats', 'Wie deden mee']);
  });

  test('number a second statement of one deelnemer', () => {
    expect(part(entryParts.cases(catalog, 'dorp').before, 'Wat zij ervan vonden')).toMatchObject({
      uitspraken: [{ id: 'ervaring-de-buurt' }, { id: 'ervaring-de-buurt-2' }],
    });
  });

  test('of a thema lead to what played on its own page, and in the book to the case', () => {
    expect(part(entryParts.themas(catalog, 'taal').facts, 'Speelde in')).toMatchObject({
      links: [{ href: '#praktijk-dorp', path: '/cases/dorp/' }],
    });
  });

  test('of a werkvorm lead to the meeting at which it was used', () => {
    expect(part(entryParts.werkvormen(catalog, 'spel').sections, 'Hoe het ergens ging')).toMatchObject({
      uses: [{ bijeenkomst: 2, link: { path: '/cases/dorp/#bijeenkomst-2', href: '/cases/dorp/#bijeenkomst-2' } }],
    });
  });

  test('of a pagina with a route number its parts and lead to what helps there, and tell what cases brought', () => {
    const { before } = entryParts.paginas(catalog, 'route');
    expect(part(before, 'De route')).toMatchObject({
      etappes: [
        { nummer: 1, draaiboek: { path: '/draaiboek/living-lab-terugkombijeenkomst/', name: 'Draaiboek voor de terugkombijeenkomst' } },
        { nummer: 2, tips: [{ path: '/tips/twee/' }] },
      ],
    });
    expect(part(before, 'Wat leverde het op?')).toMatchObject({ routes: [{ link: { path: '/cases/stad/' }, waarom: 'Rust. Een tuin.' }] });
    expect(entryParts.paginas(catalog, 'tips')).toMatchObject({ before: [], sections: [] });
  });

  test('say what to do next, and what for', () => {
    const next = (kind: 'cases' | 'themas' | 'tips' | 'logicas' | 'werkvormen', slug: string) =>
      entryParts[kind](catalog, slug).nextSteps.map(({ purpose, path }) => `${purpose ?? ''}: ${path}`);
    expect(next('cases', 'dorp')).toEqual([
      'Doe dezelfde oefening: /werkvormen/spel/',
      'Zet zelf een lab op: /living-lab/',
      'Zoek wat er bij jullie speelt: /wegwijzer/',
    ]);
    expect(next('cases', 'stad')).toEqual(next('cases', 'dorp').slice(1));
    expect(next('themas', 'taal')).toEqual([
      'Ga ermee aan de slag: /werkvormen/spel/',
      'Herken je dit?: /wegwijzer/stil/',
      'Lees hoe het ergens ging: /cases/dorp/',
    ]);
    expect(next('werkvormen', 'spel')).toEqual([
      'Lees hoe het ergens ging: /cases/dorp/',
      'Lees waar het over gaat: /themas/taal/',
      'Past dit bij jullie?: /wegwijzer/stil/',
      'Let hier ook op: /tips/een/',
    ]);
    expect(next('tips', 'twee')).toEqual(['Doe dit op een avond samen: /werkvormen/spel/', 'Zoek wat er bij jullie speelt: /wegwijzer/']);
    expect(next('logicas', 'markt')).toEqual([
      'Onderzoek dit samen: /werkvormen/spel/',
      'Leg de logica’s naast elkaar: /logicas/',
      'Lees waar het om draaide: /themas/taal/',
    ]);
  });

  test('are marked where this site suggests them', () => {
    expect(part(entryParts.tips(catalog, 'een').facts, 'Helpt bij deze thema’s')).toMatchObject({ voorstel: true });
  });

  test('of a partij tell of twelve cases at most, and then lead to the others', () => {
    const many = (count: number) =>
      entryParts.partijen(
        {
          ...catalog,
          partijen: [partijNamed('gemeente', { werkvorm: { werkvorm: 'spel', waarom: 'Dat helpt om elkaar te leren kennen.' } })],
          paginas: [...catalog.paginas, paginaNamed('cases', {})],
          cases: Array.from({ length: count }, (_, at) =>
            caseNamed(`lab-${at}`, { deelnemers: [deelnemer({ partij: 'gemeente' })], ervaringen: [ervaring], opbrengst: ['Rust.'] }),
          ),
        },
        'gemeente',
      ).sections;
    const shown = (count: number) => [
      part(many(count), 'Wat deze partij vertelde na een lab'),
      part(many(count), 'Wat het daar opleverde'),
    ];
    expect(shown(12)).toMatchObject([{ uitspraken: { length: 12 } }, { routes: { length: 12 } }]);
    expect(shown(13)).toMatchObject([{ uitspraken: { length: 12 } }, { routes: { length: 13, 12: { link: { path: '/cases/' } } } }]);
  });
});
