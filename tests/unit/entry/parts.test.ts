import { describe, expect, test } from 'vitest';
import { entryParts } from '../../../src/entry/index.ts';
import type { Part } from '../../../src/entry/parts.ts';
import { caseNamed, catalogOf, deelnemer, etappe, paginaNamed, themaNamed, tipNamed, werkvormNamed } from '../fixtures.ts';

const ervaring = { deelnemer: 'de-buurt', weergave: 'Het ging goed.' };
const catalog = catalogOf({
  cases: [
    caseNamed('dorp', {
      deelnemers: [deelnemer()],
      bijeenkomsten: [{ nummer: 2, werkvormen: ['spel'] }],
      ervaringen: [ervaring, ervaring],
    }),
    caseNamed('stad', { opbrengst: ['Rust.', 'Een tuin.'] }),
  ],
  themas: [themaNamed('taal', { werkvorm: 'spel', praktijk: [{ case: 'dorp', speelde: 'Er was ruzie.', effect: 'Het werd rustig.' }] })],
  werkvormen: [werkvormNamed('spel', {})],
  tips: ['een', 'twee'].map((id) => tipNamed(id, { reeks: 'samenspel', themas: ['taal'] })),
  paginas: [
    paginaNamed('tips', {}),
    paginaNamed('route', { route: [etappe({ draaiboek: 'terugkombijeenkomst' }), etappe({ id: 'daarna', tips: ['twee'] })] }),
  ],
});
const part = (parts: Part[], titel: string) => parts.find((each) => each.titel === titel);

describe('the parts of an entry', () => {
  test('are left out where nothing is in them', () => {
    const { feiten, delen } = entryParts.cases(catalog, 'stad');
    expect([...feiten, ...delen].map(({ titel }) => titel)).toEqual(['Plaats', 'Wie deden mee']);
  });

  test('number a second statement of one deelnemer', () => {
    expect(part(entryParts.cases(catalog, 'dorp').delen, 'Wat zij ervan vonden')).toMatchObject({
      uitspraken: [{ id: 'ervaring-de-buurt' }, { id: 'ervaring-de-buurt-2' }],
    });
  });

  test('of a thema lead to what played on its own page, and in the book to the case', () => {
    expect(part(entryParts.themas(catalog, 'taal').feiten, 'Speelde in')).toMatchObject({
      links: [{ href: '#praktijk-dorp', path: '/cases/dorp/' }],
    });
  });

  test('of a werkvorm lead to the meeting at which it was used', () => {
    expect(part(entryParts.werkvormen(catalog, 'spel').delen, 'Hier is het gebruikt')).toMatchObject({
      gebruik: [{ bijeenkomst: 2, link: { path: '/cases/dorp/#bijeenkomst-2', href: '/cases/dorp/#bijeenkomst-2' } }],
    });
  });

  test('of a pagina with a route number its parts and lead to what helps there, and tell what cases brought', () => {
    const { vooraf } = entryParts.paginas(catalog, 'route');
    expect(part(vooraf, 'De route')).toMatchObject({
      etappes: [
        { nummer: 1, draaiboek: { path: '/draaiboek/living-lab-terugkombijeenkomst/', name: 'Draaiboek voor de terugkombijeenkomst' } },
        { nummer: 2, tips: [{ path: '/tips/twee/' }] },
      ],
    });
    expect(part(vooraf, 'Wat leverde het op?')).toMatchObject({ routes: [{ link: { path: '/cases/stad/' }, waarom: 'Rust. Een tuin.' }] });
    expect(entryParts.paginas(catalog, 'tips')).toMatchObject({ vooraf: [], delen: [] });
  });

  test('say what to read next: the entry that follows, after the last the first', () => {
    expect(entryParts.tips(catalog, 'twee')).toMatchObject({
      soort: 'Tip 2 van 2',
      verder: [{ path: '/tips/een/' }, { path: '/themas/taal/' }],
    });
    expect(entryParts.themas(catalog, 'taal').verder.map(({ path }) => path)).toEqual(['/werkvormen/spel/']);
  });

  test('are marked where this site suggests them', () => {
    expect(part(entryParts.tips(catalog, 'een').feiten, 'Helpt bij deze thema’s')).toMatchObject({ voorstel: true });
  });
});
