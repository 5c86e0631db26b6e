import { describe, expect, test } from 'vitest';
import { werkvormModel, type ModelPartij } from '../../../src/werkvorm/model.ts';
import { groep, minimal, stap, tijd, vraag, werkvormNamed, type Fields } from '../fixtures.ts';

const partijen: ModelPartij[] = [
  { id: 'gemeente', naam: 'Gemeente', meervoud: 'gemeenten', letter: 'G' },
  { id: 'aanbieder', naam: 'Aanbieder', meervoud: 'aanbieders', letter: 'A' },
];
const modelOf = (fields: Fields = {}) => werkvormModel(werkvormNamed('een-werkvorm', fields).data, partijen);
const twoGroups = {
  groepen: [groep({ id: 'a', titel: 'Eerst' }), groep({ id: 'b', titel: 'Dan' })],
  vragen: [
    vraag({ id: 'vraag-1', groep: 'b', voorWie: 'zelf' }),
    vraag({ id: 'vraag-2', groep: 'a', voorWie: 'samen', deelvragen: ['Hoe?', 'Waarom?'] }),
    vraag({ id: 'vraag-3', groep: 'b', voorWie: 'zelf en samen' }),
  ],
};

describe('werkvormModel', () => {
  test('takes over what stands in the frontmatter as it is', () => {
    const data = werkvormNamed('een-werkvorm').data;
    const { titel, samenvatting, doel, herkomst, materialen, voorwaarden } = modelOf();
    expect({ titel, samenvatting, doel, herkomst }).toEqual(
      Object.fromEntries(['titel', 'samenvatting', 'doel', 'herkomst'].map((name) => [name, minimal('werkvormen')[name]])),
    );
    expect({ materialen, alle: voorwaarden.alle }).toEqual({ materialen: data.materialen, alle: data.randvoorwaarden });
  });

  test('tells how long it takes from the least it takes', () => {
    const model = modelOf({ stappen: [stap({ richttijd: 40 }), stap({ richttijd: 35 })], randvoorwaarden: [tijd({ minuten: 50 })] });
    expect(model.duur).toBe(75);
    expect(model.minimaleDuur).toEqual({ minuten: 50, voorstel: false });
  });

  test('tells the randvoorwaarde about time from the others', () => {
    const { voorwaarden } = modelOf({ randvoorwaarden: [{ soort: 'houding', tekst: 'Wees nieuwsgierig.' }, tijd()] });
    expect(voorwaarden).toMatchObject({ titel: 'Zorg voor', tijd: { soort: 'tijd' }, overig: [{ tekst: 'Wees nieuwsgierig.' }] });
    expect(voorwaarden.overig).toHaveLength(1);
  });

  test('says so where the least is a suggestion too', () => {
    expect(modelOf({ randvoorwaarden: [tijd({ voorstel: true })] }).minimaleDuur).toEqual({ minuten: 30, voorstel: true });
  });

  test('numbers vragen and letters their parts', () => {
    const [, second] = modelOf(twoGroups).vragen;
    expect(second).toMatchObject({ id: 'vraag-2', label: '2' });
    expect(second?.deelvragen).toEqual([
      { id: 'vraag-2a', label: '2a', tekst: 'Hoe?' },
      { id: 'vraag-2b', label: '2b', tekst: 'Waarom?' },
    ]);
  });

  test('puts vragen with their groep, in the order of the vragen', () => {
    expect(modelOf(twoGroups).groepen.map(({ titel, vragen }) => [titel, vragen.map(({ label }) => label)])).toEqual([
      ['Eerst', ['2']],
      ['Dan', ['1', '3']],
    ]);
  });

  test('says of each groep what participants do, where that differs', () => {
    const model = modelOf(twoGroups);
    expect(model.aanpak).toBeUndefined();
    expect(model.groepen.map(({ aanpak }) => aanpak)).toEqual([
      ['Bespreek dit samen.'],
      ['Schrijf je eigen antwoord op vraag 1 op.', 'Beantwoord vraag 3 eerst zelf. Bespreek die daarna samen.'],
    ]);
  });

  test('says it once where it is the same for all', () => {
    const vragen = twoGroups.vragen.map((each) => ({ ...each, voorWie: 'samen' }));
    const model = modelOf({ ...twoGroups, vragen });
    expect(model.aanpak).toBe('Bespreek dit samen.');
    expect(model.groepen.flatMap(({ aanpak }) => aanpak)).toEqual([]);
  });

  test('joins steps to their vragen, in the order of the step', () => {
    const stappen = [stap({ werkwijze: 'individueel', vragen: ['vraag-3', 'vraag-1'], richttijd: 20 }), stap({ titel: 'Stop' })];
    const [first, second] = modelOf({ ...twoGroups, stappen }).stappen;
    expect(first).toMatchObject({ nummer: 1, id: 'stap-1', werkwijze: 'ieder voor zich', vraagNamen: 'vraag 3 en 1', richttijd: 20 });
    expect(first?.vragen.map(({ id }) => id)).toEqual(['vraag-3', 'vraag-1']);
    expect(second).toMatchObject({ nummer: 2, id: 'stap-2', titel: 'Stop', vragen: [], vraagNamen: '' });
  });

  test('gives each rol the mark of its partij', () => {
    const rollen = [{ partij: 'aanbieder', naam: 'ZorgOrg', opdracht: 'Blijf.' }];
    expect(modelOf({ rollen }).rollen).toEqual([
      { partij: 'aanbieder', partijNaam: 'Aanbieder', letter: 'A', naam: 'ZorgOrg', opdracht: 'Blijf.', voorstel: false },
    ]);
  });

  test('names the file that a rol misses', () => {
    expect(() => modelOf({ rollen: [{ partij: 'kerk', naam: 'De kerk', opdracht: 'Luid.' }] })).toThrow(
      'content/partijen/kerk.mdx ontbreekt',
    );
  });

  test('lists each kind of note once', () => {
    const stappen = [stap({ noteren: ['inzichten'] }), stap({ noteren: ['inzichten', 'actiepunten'] })];
    expect(modelOf({ stappen }).noteren).toEqual(['inzichten', 'actiepunten']);
  });
});

test('a stap says what to do when it goes another way only where that differs from the whole werkvorm', () => {
  const general = { alsHetStilValt: 'Wacht.', alsIemandOverneemt: 'Dank.', alsHetHoogOploopt: 'Stop.' };
  const own = { openen: 'Kom erbij.', afronden: 'Dat was het.', alsIemandOverneemt: 'Vraag de ander.' };
  const model = modelOf({ begeleiding: general, stappen: [stap({ begeleiding: own })] });
  expect(model.wendingen.map(({ titel, tekst }) => `${titel} ${tekst}`)).toEqual([
    'Valt het stil? Wacht.',
    'Neemt iemand het over? Dank.',
    'Loopt het hoog op? Stop.',
  ]);
  expect(model.stappen[0]?.begeleiding).toEqual({
    openen: 'Kom erbij.',
    afronden: 'Dat was het.',
    wendingen: [{ soort: 'alsIemandOverneemt', titel: 'Neemt iemand het over?', tekst: 'Vraag de ander.' }],
  });
});
