import { describe, expect, test } from 'vitest';
import { labBijeenkomsten, labWerkvormen } from '../../../src/schemas/lab-bijeenkomsten.ts';
import { find } from '../../../src/catalog/catalog.ts';
import { modelOfWerkvorm } from '../../../src/catalog/relations.ts';
import { serialisePlan } from '../../../src/draaiboek/address.ts';
import { parsePlan } from '../../../src/draaiboek/read-address.ts';
import { planWerkvorm, type Werkvormen } from '../../../src/draaiboek/plan-werkvorm.ts';
import { presetsOf } from '../../../src/draaiboek/presets.ts';
import { sourcesOfPreset } from '../../../src/pages/draaiboek/_sources.ts';
import { schedule } from '../../../src/draaiboek/schedule.ts';
import { warningsOf } from '../../../src/draaiboek/warnings.ts';
import { defined } from '../../../src/defined.ts';
import { catalog } from '../../content/real-content.ts';
import { werkvormen as plans } from './plans.ts';

const werkvormen: Werkvormen = new Map(catalog.werkvormen.map((each) => [each.id, planWerkvorm(modelOfWerkvorm(catalog, each), [])]));
const cases = catalog.cases.map(({ id, data }) => ({ id, ...data }));
const presets = presetsOf(cases, werkvormen);

/** The werkvormen of a preset, by slug. */
const used = (slug: string) =>
  presets.find((each) => each.slug === slug)?.plan.blocks.flatMap((block) => (block.kind === 'werkvorm' ? block.werkvorm : []));

/** Documents with the pages, as “inspiratiewijzer 8”; without pages the document alone. */
const pages = (bron: { document: string; paginas: number[] }[]) =>
  bron.flatMap(({ document, paginas }) => (paginas.length > 0 ? paginas.map((page) => `${document} ${page}`) : [document]));

describe('the presets of the real content', () => {
  test.each(presets)('$slug comes from the documents of its werkvormen, and from what its entry tells of the meeting', (preset) => {
    const { collection, id } = preset.basis;
    const { bron } = find(catalog, collection, id).data;
    const own =
      collection === 'paginas'
        ? bron.filter(({ document }) => ['inspiratiewijzer', 'aanbod-living-labs'].includes(document))
        : bron.slice(0, 1);
    const ofWerkvormen = (used(preset.slug) ?? []).flatMap((slug) => find(catalog, 'werkvormen', slug).data.bron);
    const named = sourcesOfPreset(catalog, preset).map((source) => ({ document: source.bron.id, paginas: source.paginas }));
    expect(new Set(pages(named))).toEqual(new Set(pages([...own, ...ofWerkvormen])));
    expect(new Set(named.map(({ document }) => document)).size).toBe(named.length);
  });

  test('are the meetings of a living lab, those of the cases, and each werkvorm', () => {
    const meetings = cases.reduce((sum, { bijeenkomsten }) => sum + bijeenkomsten.length, 0);
    expect(presets).toHaveLength(3 + meetings + catalog.werkvormen.length);
    expect(new Set(presets.map(({ slug }) => slug)).size).toBe(presets.length);
  });

  test('use the werkvormen that the case says', () => {
    for (const { id, bijeenkomsten } of cases) {
      for (const { nummer, werkvormen: told } of bijeenkomsten) expect(used(`${id}-bijeenkomst-${nummer}`)).toEqual(told);
    }
  });

  test.each(presets)('$slug opens with a welcome, ends with agreements, gives no warning and fits in an address', ({ plan }) => {
    expect([plan.blocks[0]?.kind, plan.blocks.at(-1)?.kind]).toEqual(['welkom', 'afspraken']);
    expect(warningsOf(plan, werkvormen)).toEqual([]);
    expect(parsePlan(serialisePlan(plan), werkvormen)).toEqual({ plan, dropped: [] });
    expect(serialisePlan(plan).length).toBeLessThan(1000);
  });

  test.each(['eerste-bijeenkomst', 'tweede-bijeenkomst'])(
    'the %s of a living lab takes the three hours that the LSA reckoned with',
    (name) => {
      const plan = presets.find(({ slug }) => slug === `living-lab-${name}`)?.plan;
      const { start, end } = plan ? schedule(plan, werkvormen) : { start: 0, end: 0 };
      expect(end - start).toBe(180);
    },
  );

  test('of a living lab say what is done in each meeting', async () => {
    // Of a werkvorm only the address counts here.
    const drawing = defined(plans.get('tekenen'), 'A werkvorm');
    const lab = presetsOf(
      [],
      new Map(Object.values(labWerkvormen).flatMap((slug) => (slug === undefined ? [] : [[slug, { ...drawing, titel: slug }]]))),
    );
    const told = lab
      .filter(({ slug }) => slug.startsWith('living-lab'))
      .map(({ slug, title, summary, plan, basis }) => [
        slug,
        title,
        summary,
        `${basis.collection} ${basis.id}`,
        serialisePlan(plan).replaceAll('_', '\n'),
      ]);
    await expect(`${told.flat().join('\n')}\n`).toMatchFileSnapshot('texts/living-lab.txt');
  });

  test.each(labBijeenkomsten)('there is one for the %s, which a route can lead to', (name) => {
    expect(presets.map(({ slug }) => slug)).toContain(`living-lab-${name}`);
  });

  test('one whose werkvorm is not in the guide is not offered', () => {
    expect(presetsOf([], new Map()).map(({ slug }) => slug)).toEqual(['living-lab-terugkombijeenkomst']);
  });
});
