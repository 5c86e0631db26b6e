import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf, most, doneOf, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { warningsOf } from '../../../src/draaiboek/warnings.ts';
import { anyPlan, draw, pause, planOf, talk, werkvormen } from './plans.ts';

const welcome: Block = { kind: 'welkom', minutes: 20 };
const agreements: Block = { kind: 'afspraken', minutes: 20 };
const warned = (plan: Plan) => warningsOf(plan, werkvormen).map(({ at, what, why, mend }) => `${at ?? '-'}: ${what} ${why} ${mend}`);

describe('warnings', () => {
  test('a sound plan has none', () => {
    expect(warned(planOf([welcome, talk, pause, draw, agreements]))).toEqual([]);
  });

  test.each<[string, Plan, RegExp]>([
    ['nothing in it', planOf([]), /^-: Er staat nog niets/],
    [
      'below the minimum',
      planOf([welcome, { ...talk, steps: [10, 20] }, agreements]),
      /^1: ‘praten’ duurt 30 minuten.*De bron zegt: minstens 45 minuten\. Trek er 15 minuten meer voor uit\.$/,
    ],
    ['a step left out', planOf([welcome, { ...talk, steps: [0, 40] }, agreements]), /^1: ‘praten’ doen jullie zonder stap 1\./],
    ['two hours without a pause', planOf([welcome, talk, draw, agreements]), /^3: Vanaf 19\.00 is er meer dan twee uur.*voor ‘Afspraken/],
    ['more than eight people', planOf([welcome, talk, agreements], { people: { G: 3, B: 3, A: 3 } }), /^-: Er komen 9 mensen\./],
    ['nobody', planOf([welcome, talk, agreements], { people: { G: 0, B: 0, A: 0 } }), /^-: Er staat nog niet hoeveel mensen er komen/],
    ['no welcome', planOf([talk, agreements]), /^-: Het begint niet met een welkom/],
    ['no agreements', planOf([welcome, talk]), /^-: Er is geen tijd voor afspraken/],
    ['trust after the decision', planOf([welcome, agreements, talk]), /^2: ‘praten’ komt na de afspraken.*veilig.*vóór een besluit/],
    [
      'other work after the decision',
      planOf([welcome, agreements, { kind: 'werkvorm', werkvorm: 'spelen', steps: [30] }]),
      /^2:.*telt dan niet meer mee/,
    ],
    [
      'longer than three hours',
      planOf([{ ...welcome, minutes: 60 }, talk, pause, { ...agreements, minutes: 60 }]),
      /^-: Jullie zijn 3 uur en 15 minuten bezig\. Het LSA/,
    ],
    [
      'too much before the end',
      planOf([welcome, talk, agreements], { end: 1140 + 90 }),
      /^-: Om 20\.30 moet het klaar zijn, maar daarvoor is er 10 minuten te veel gepland\..*Laat bij ‘praten’ ‘Extra’ weg in stap 2, en maak het 10 minuten korter\.$/,
    ],
    [
      'too much before a fixed block',
      planOf([welcome, draw, pause, { ...agreements, fixed: 1140 + 30 }]),
      /^3: ‘Afspraken en wie doet wat’ begint om 19\.30.*Maak ‘tekenen’ 10 minuten korter\. Maak de pauze 5 minuten korter\. Dan is het nog niet genoeg\. Begin 30 minuten eerder/,
    ],
    [
      'too much after a fixed block',
      planOf([welcome, { ...agreements, fixed: 1140 + 60 }], { end: 1140 + 70 }),
      /^-: Om 20\.10 moet.*Laat ‘Afspraken en wie doet wat’ 10 minuten eerder beginnen, of haal een blok weg\.$/,
    ],
    [
      'the least that the werkvormen take leaves no room',
      planOf([welcome, { ...talk, steps: [15, 30] }, agreements], { end: 1140 + 45 }),
      /^-: De werkvormen duren samen minstens 45 minuten\. Jullie hebben 45 minuten\./,
    ],
    ['a fixed time in the wrong place', planOf([{ ...welcome, fixed: 1200 }, talk, { ...agreements, fixed: 1150 }]), /^2:.*andere plek/],
  ])('%s', (_name, plan, expected) => {
    expect(warned(plan)).toEqual([expect.stringMatching(expected)]);
    expect(warned(plan)).toMatchSnapshot();
  });

  test('time in which nothing is planned is a pause too', () => {
    expect(warned(planOf([welcome, talk, { ...draw, fixed: 1140 + 95 }, agreements]))).toEqual([]);
  });

  test('in any plan each says what, why and how to mend it, in whole sentences', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { at, what, why, mend } of warningsOf(plan, werkvormen)) {
          if (at !== undefined) expect(plan.blocks[at]).toBeDefined();
          for (const sentence of [what, why, mend]) expect(sentence).toMatch(/^[‘\p{Lu}].*\.$/su);
        }
      }),
    );
  });

  test.each<[string, Plan]>([
    ['below the minimum', planOf([welcome, { ...talk, steps: [10, 20] }, agreements])],
    ['a step left out', planOf([welcome, { ...talk, steps: [0, 40] }, agreements])],
    ['two hours without a pause', planOf([welcome, talk, draw, agreements])],
    ['more than two hours in one block', planOf([welcome, { kind: 'eigen', minutes: 125, title: 'Soep', note: '' }, agreements])],
    ['more than two hours of a werkvorm', planOf([welcome, { ...talk, steps: [60, 65] }, agreements])],
    ['no welcome and no agreements', planOf([talk])],
    ['trust after the decision', planOf([welcome, agreements, talk])],
    ['too much before the end', planOf([welcome, talk, agreements], { end: 1140 + 90 })],
  ])('mends %s when asked, until nothing is left', (_name, plan) => {
    let [now, rounds] = [plan, 0];
    for (let fix = warningsOf(now, werkvormen)[0]?.fix; fix !== undefined && rounds < 5; rounds += 1) {
      now = fix;
      fix = warningsOf(now, werkvormen).find((each) => each.fix)?.fix;
    }
    expect(rounds).toBeGreaterThan(0);
    expect(warned(now)).toEqual([]);
  });

  test('mends what is too short step by step, with what doesn’t go round for the longest', () => {
    const fixed = (steps: number[]) => warningsOf(planOf([welcome, { ...talk, steps }, agreements]), werkvormen)[0]?.fix?.blocks[1];
    expect([fixed([11, 23]), fixed([23, 11])]).toMatchObject([{ steps: [14, 31] }, { steps: [31, 14] }]);
  });

  test('mends the order by moving the agreements, not the work', () => {
    const [late] = warningsOf(planOf([welcome, agreements, pause, talk]), werkvormen);
    expect(late?.fix?.blocks).toEqual([welcome, pause, talk, agreements]);
  });

  test('what can be mended at once is another plan, in which a werkvorm has no less than it had of the least it takes', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { fix } of warningsOf(plan, werkvormen)) {
          if (fix === undefined) continue;
          expect(fix).not.toEqual(plan);
          expect(fix.blocks.length).toBeLessThanOrEqual(most.blocks);
          for (const [slug, { minimaleDuur }] of werkvormen) {
            const [before, after] = [plan, fix].map((each) => Math.min(minimaleDuur.minuten, doneOf(each, slug).minutes));
            expect(after).toBeGreaterThanOrEqual(before ?? 0);
          }
          for (const block of fix.blocks) expect(minutesOf(block)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
