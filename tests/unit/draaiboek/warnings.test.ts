import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPlan, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { warningsOf } from '../../../src/draaiboek/warnings.ts';
import { anyPlan, werkvormen } from './plans.ts';

const welcome: Block = { kind: 'welkom', minutes: 20 };
const agreements: Block = { kind: 'afspraken', minutes: 20 };
const pause: Block = { kind: 'pauze', minutes: 15 };
const talk: Block = { kind: 'werkvorm', werkvorm: 'praten', steps: [20, 40] };
const draw: Block = { kind: 'werkvorm', werkvorm: 'tekenen', steps: [20, 20] };
const planOf = (blocks: Block[], fields: Partial<Plan> = {}): Plan => ({ ...emptyPlan, blocks, ...fields });
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
      /^1: ‘praten’ duurt 30 minuten.*De bron zegt: minstens 45 minuten\. Geef het 15 minuten meer\.$/,
    ],
    ['a step left out', planOf([welcome, { ...talk, steps: [0, 40] }, agreements]), /^1: ‘praten’ doen jullie zonder stap 1\./],
    ['two hours without a pause', planOf([welcome, talk, draw, agreements]), /^3: Vanaf 19\.00 is er meer dan twee uur.*voor ‘Afspraken/],
    ['more than eight people', planOf([welcome, talk, agreements], { people: { G: 3, B: 3, A: 3 } }), /^-: Er komen 9 mensen\./],
    ['nobody', planOf([welcome, talk, agreements], { people: { G: 0, B: 0, A: 0 } }), /^-: Er komt niemand/],
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
      /^-: Om 20\.30 moet het klaar zijn, maar er staat 10 minuten te veel voor\..*Laat bij ‘praten’ het extra weg in stap 2, en maak het 10 minuten korter\.$/,
    ],
    [
      'too much before a fixed block',
      planOf([welcome, draw, pause, { ...agreements, fixed: 1140 + 30 }]),
      /^3: ‘Afspraken en wie doet wat’ begint om 19\.30.*Maak ‘tekenen’ 10 minuten korter\. Maak de pauze 5 minuten korter\. Dan is het nog niet genoeg\. Begin 30 minuten eerder/,
    ],
    ['a fixed time in the wrong place', planOf([{ ...welcome, fixed: 1200 }, talk, { ...agreements, fixed: 1150 }]), /^2:.*andere plek/],
  ])('%s', (_name, plan, expected) => {
    expect(warned(plan)).toEqual([expect.stringMatching(expected)]);
  });

  test('time in which nothing is planned is a pause too', () => {
    expect(warned(planOf([welcome, talk, { ...draw, fixed: 1140 + 95 }, agreements]))).toEqual([]);
  });

  test('in any plan each says what, why and how to mend it, in whole sentences', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { at, ...sentences } of warningsOf(plan, werkvormen)) {
          if (at !== undefined) expect(plan.blocks[at]).toBeDefined();
          for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^[‘\p{Lu}].*\.$/su);
        }
      }),
    );
  });
});
