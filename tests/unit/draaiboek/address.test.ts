import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialisePlan } from '../../../src/draaiboek/address.ts';
import { parsePlan } from '../../../src/draaiboek/read-address.ts';
import { withoutMemos } from '../../../src/draaiboek/change-plan.ts';
import { emptyPlan, most, type Plan } from '../../../src/draaiboek/plan.ts';
import { anyCharacter, anyPlan, werkvormen } from './plans.ts';

const read = (text: string) => parsePlan(text, werkvormen);

const evening: Plan = {
  ...emptyPlan,
  title: 'Ons eerste lab',
  date: '2027-01-31',
  end: 22 * 60,
  blocks: [
    { kind: 'welkom', minutes: 20 },
    { kind: 'werkvorm', werkvorm: 'praten', steps: [20, 40], leader: 'Sanne' },
    { kind: 'eigen', minutes: 30, title: 'Soep', note: 'Met brood. Vegetarisch_', fixed: 18 * 60 + 30 },
  ],
};
const address =
  '1_titel.Ons eerste lab_datum.2027-01-31_start.19.00_eind.22.00_mensen.g2.b3.a3_organisaties.3' +
  '_welkom.20_werkvorm.praten.20.40_leider.Sanne_eigen.30.Soep.Met brood*p Vegetarisch*l_om.18.30';

describe('the address of a plan', () => {
  test('is short and can be read', () => {
    expect(serialisePlan(evening)).toBe(address);
    expect(read(address)).toEqual({ plan: evening, dropped: [] });
  });

  test('gives the plan that it was made of, through the browser’s own writing of addresses too', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { search } = new URL(`https://x.example/?${new URLSearchParams({ plan: serialisePlan(plan, true) }).toString()}`);
        expect(read(new URLSearchParams(search).get('plan') ?? '')).toEqual({ plan, dropped: [] });
      }),
    );
  });

  test('gives the fullest plan that can be made, with the longest notes', () => {
    const [title, note] = ['x'.padEnd(most.title, '.x'), 'x'.padEnd(most.note, '_x')];
    const block = { kind: 'eigen', minutes: most.minutes, title, note, leader: title, memo: note, fixed: 19 * 60 } as const;
    const plan: Plan = { ...evening, title, place: title, facilitator: title, blocks: Array.from({ length: most.blocks }, () => block) };
    expect(read(serialisePlan(plan, true))).toEqual({ plan, dropped: [] });
  });

  test('has what its maker wrote for nobody else only when asked', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(read(serialisePlan(plan))).toEqual({ plan: withoutMemos(plan), dropped: [] });
      }),
    );
  });

  test.each([
    ['', undefined, /geen draaiboek dat wij kunnen lezen/],
    ['hallo', undefined, /geen draaiboek/],
    ['1', undefined, /geen draaiboek/],
    ['1_start.25.00', undefined, /geen draaiboek/],
    ['1_dans.20_welkom.20', [{ kind: 'welkom', minutes: 20 }], /‘dans\.20’ betekent/],
    ['welkom.20', [{ kind: 'welkom', minutes: 20 }], /begin van de link/],
    ['9_welkom.20', [{ kind: 'welkom', minutes: 20 }], /begin van de link/],
    ['1_welkom.20_start.19', [{ kind: 'welkom', minutes: 20 }], /De tijd ‘19’/],
    ['1_welkom.20_eind.25.00', [{ kind: 'welkom', minutes: 20 }], /De tijd ‘25.00’/],
    ['1_welkom.20_organisaties.veel', [{ kind: 'welkom', minutes: 20 }], /aantal organisaties/],
    ['1_welkom.20_om.25.00', [{ kind: 'welkom', minutes: 20 }], /De tijd ‘25.00’/],
    ['1_welkom.20_leider.', [{ kind: 'welkom', minutes: 20 }], /was leeg/],
    ['1_welkom.20_datum.2027-02-30', [{ kind: 'welkom', minutes: 20 }], /De datum ‘2027-02-30’ bestaat niet/],
    ['1_welkom.20_terugkom.morgen', [{ kind: 'welkom', minutes: 20 }], /De datum ‘morgen’ bestaat niet/],
    ['1_welkom.20_poster.a7', [{ kind: 'welkom', minutes: 20 }], /poster op ‘a7’ hebben we niet/],
    ['1_welkom.20_notitie.', [{ kind: 'welkom', minutes: 20 }], /naam of notitie was leeg/],
    ['1_welkom.20_mensen.g2', [{ kind: 'welkom', minutes: 20 }], /Hoeveel mensen/],
    ['1_om.19.00_welkom.20', [{ kind: 'welkom', minutes: 20 }], /‘om’ hoort bij een blok/],
    ['1_welkom.99999999999', [{ kind: 'welkom', minutes: 480 }], /‘welkom’ stond 99999999999 minuten\. Meer dan 480 kan niet/],
    ['1_welkom.20_organisaties.31', [{ kind: 'welkom', minutes: 20 }], /‘organisaties’ stond 31\. Meer dan 30/],
    ['1_welkom.20_mensen.g100.b2.a3', [{ kind: 'welkom', minutes: 20 }], /mensen van de gemeente stond 100\. Meer dan 99/],
    ['1_welkom.20_mensen.g1.b2.a3.g4.k5', [{ kind: 'welkom', minutes: 20 }], /‘g4\.k5’ bij ‘mensen’/],
    ['1_welkom.20_organisaties.3.4', [{ kind: 'welkom', minutes: 20 }], /‘4’ bij ‘organisaties’/],
    ['1_welkom.20.30', [{ kind: 'welkom', minutes: 20 }], /‘30’ bij ‘welkom’/],
    ['1_titel.Soep_welkom.20_titel.Taart', [{ kind: 'welkom', minutes: 20 }], /‘titel’ stond er meer dan één keer/],
    [
      '1_welkom.20_om.19.00_pauze.5_om.20.00',
      [
        { kind: 'welkom', minutes: 20, fixed: 1140 },
        { kind: 'pauze', minutes: 5, fixed: 1200 },
      ],
      undefined,
    ],
    ['1_welkom.20_om.19.00_om.20.00', [{ kind: 'welkom', minutes: 20, fixed: 1200 }], /‘om’ stond er meer dan één keer/],
    ['1_eigen.20.Soep.met brood. En kaas', [{ kind: 'eigen', minutes: 20, title: 'Soep', note: 'met brood. En kaas' }], undefined],
    ['1_welkom.20_pauze', [{ kind: 'welkom', minutes: 20 }], /‘pauze’ staat niet hoe lang/],
    ['1_eigen.20', [{ kind: 'eigen', minutes: 20, title: 'Eigen blok', note: '' }], undefined],
    ['1_werkvorm.praten', [{ kind: 'werkvorm', werkvorm: 'praten', steps: [20, 40] }], undefined],
    ['1_werkvorm.praten.2', [{ kind: 'werkvorm', werkvorm: 'praten', steps: [2, 40] }], /ontbrak de tijd van stap 2/],
    ['1_werkvorm.praten.5.6.7', [{ kind: 'werkvorm', werkvorm: 'praten', steps: [5, 6] }], /heeft 2 stappen/],
    ['1_welkom.20_werkvorm.praten.0.0', [{ kind: 'welkom', minutes: 20 }], /bleef geen stap over/],
    ['1_welkom.20_werkvorm.constructor.5', [{ kind: 'welkom', minutes: 20 }], /werkvorm ‘constructor’ kennen we niet/],
    ['1_welkom.20_werkvorm.__proto__', [{ kind: 'welkom', minutes: 20 }], /kennen we niet|betekent/],
  ])('from “%s” saves what it can', (text, blocks, told) => {
    const { plan, dropped } = read(text);
    expect(plan?.blocks).toEqual(blocks);
    expect(dropped.join(' ')).toMatch(told ?? /^$/);
    expect(dropped).toMatchSnapshot();
  });

  test('keeps at most forty blocks and tells of at most a dozen faults', () => {
    expect(read(`1${'_pauze.5'.repeat(60)}`).plan?.blocks).toHaveLength(40);
    expect(read(`1_pauze.5_${Array.from({ length: 300 }, (_, at) => `x${at}`).join('_')}`).dropped).toHaveLength(13);
    expect(read(`1_pauze.5_titel.${'a'.repeat(200_000)}`).dropped[0]).toMatch(/te lang/);
  });
});

/** Addresses as they come in: anything, and real ones that were cut, doubled or have signs changed. */
const hostile = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: fc.constantFrom(...'_.*1agbswelkompauze:/%<>"\u202E\u0000 ') }),
  fc
    .tuple(anyPlan, fc.nat(2000), fc.nat(20), fc.string({ maxLength: 5 }))
    .map(([plan, at, cut, extra]) => `${serialisePlan(plan, true).slice(0, at)}${extra}${serialisePlan(plan, true).slice(at + cut)}`),
);

test('any address is a plan that can be written again, or a clear refusal', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { plan, dropped } = read(text);
      if (plan === undefined) expect(dropped).toHaveLength(1);
      else expect(read(serialisePlan(plan, true))).toEqual({ plan, dropped: [] });
      for (const sentence of dropped) expect(sentence).toMatch(/^[‘\p{Lu}].*\.$/u);
    }),
    { numRuns: 1500 },
  );
});
