import { describe, expect, test } from 'vitest';
import {
  beginOfSituatie,
  placesOfSituatie,
  situatiesOfAanleiding,
  situatiesOfPartij,
  tipsOfSituaties,
} from '../../../src/catalog/situaties.ts';
import { caseNamed, catalogOf, situatieNamed, slugs, themaNamed, tipNamed, werkvormNamed } from '../fixtures.ts';

const advice = { waarom: 'Dat helpt.', nietNu: 'Niet bij ruzie.', eerst: 'Praat eerst.' };
const stil = situatieNamed('stil', {
  aanleiding: 'staat-stil',
  partijen: ['gemeente', 'aanbieder'],
  begin: { werkvorm: 'gesprek', ...advice },
});
const haast = situatieNamed('haast', {
  aanleiding: 'nu-besluiten',
  partijen: ['aanbieder'],
  speeldeIn: [
    { case: 'dorp', wat: 'Er was haast.' },
    { case: 'dorp', thema: 'een-thema', wat: 'Het werd gezegd.' },
    { case: 'stad', thema: 'een-thema', wat: 'Daar ook.' },
  ],
});
const traag = situatieNamed('traag', {
  aanleiding: 'staat-stil',
  ookBij: ['staat-stil', 'nu-besluiten'],
  partijen: ['bewonersinitiatief'],
});
const catalog = catalogOf({
  situaties: [stil, haast, traag],
  werkvormen: [werkvormNamed('gesprek')],
  themas: [themaNamed('een-thema', { praktijk: [{ case: 'dorp', speelde: 'Er was haast.', effect: 'Het werd gezegd.', stemmen: [] }] })],
  cases: [caseNamed('dorp'), caseNamed('stad')],
});

describe('situaties', () => {
  test('stand below their aanleiding, in reading order', () => {
    expect(slugs(situatiesOfAanleiding(catalog, 'staat-stil'))).toEqual(['stil', 'traag']);
    expect(slugs(situatiesOfAanleiding(catalog, 'geen-contact'))).toEqual([]);
  });

  test('stand below other aanleidingen too, after those of their own', () => {
    expect(slugs(situatiesOfAanleiding(catalog, 'nu-besluiten'))).toEqual(['haast', 'traag']);
  });

  test('are found by who says them, first those that only they say', () => {
    expect(slugs(situatiesOfPartij(catalog, 'aanbieder'))).toEqual(['haast', 'stil']);
    expect(slugs(situatiesOfPartij(catalog, 'bewoners'))).toEqual([]);
  });

  test('lead to the tips that help in most of them, without those that are known', () => {
    const tips = ['bel', 'eet', 'lees'].map((id) => tipNamed(id, {}));
    const said = ['bel', 'eet', 'eet'].map((tip) => situatieNamed(`zeg-${tip}`, { tip }));
    const found = (known: string[]) =>
      slugs(
        tipsOfSituaties(
          catalogOf({ tips }),
          said,
          tips.filter(({ id }) => known.includes(id)),
        ),
      );
    expect(found([])).toEqual(['eet', 'bel']);
    expect(found(['eet'])).toEqual(['bel']);
  });

  test('begin with a werkvorm or with a thema', () => {
    expect(beginOfSituatie(catalog, stil.data)).toMatchObject({ collection: 'werkvormen', id: 'gesprek' });
    expect(beginOfSituatie(catalog, haast.data)).toMatchObject({ collection: 'themas', id: 'een-thema' });
  });

  test('tell where something like it played, and with which thema, if that tells of the case', () => {
    expect(placesOfSituatie(catalog, haast.data).map((each) => [each.case.id, each.thema?.id, each.wat])).toEqual([
      ['dorp', undefined, 'Er was haast.'],
      ['dorp', 'een-thema', 'Het werd gezegd.'],
      ['stad', undefined, 'Daar ook.'],
    ]);
  });
});
