import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime, readClock } from '../../../src/draaiboek/clock.ts';
import { minutesOf, doneOf, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { applySavings, leastPause } from '../../../src/draaiboek/savings.ts';
import { schedule } from '../../../src/draaiboek/schedule.ts';
import { anyPlan, draw, pause, planOf, talk, werkvormen } from './plans.ts';

const times = (plan: Plan) => schedule(plan, werkvormen).blocks.map(({ start, end }) => `${clockTime(start)}-${clockTime(end)}`);
const shortages = (plan: Plan) => schedule(plan, werkvormen).shortages;

test('a clock shows hours and minutes, and reads them back', () => {
  expect([0, 545, 1170, 1450].map(clockTime)).toEqual(['00.00', '09.05', '19.30', '00.10']);
  expect(['9.05', '19:30', '24.00', '7', '19.60', ''].map(readClock)).toEqual([545, 1170, undefined, undefined, undefined, undefined]);
});

describe('a schedule', () => {
  test('gives blocks and steps their times', () => {
    expect(times(planOf([{ kind: 'welkom', minutes: 20 }, talk, pause]))).toEqual(['19.00-19.20', '19.20-20.20', '20.20-20.35']);
    expect(schedule(planOf([talk]), werkvormen).blocks[0]?.steps).toEqual([
      { number: 1, start: 1140, end: 1160, minutes: 20 },
      { number: 2, start: 1160, end: 1200, minutes: 40 },
    ]);
    expect(schedule(planOf([{ ...talk, steps: [0, 40] }]), werkvormen).blocks[0]?.steps).toMatchObject([{ number: 2, start: 1140 }]);
  });

  test('lets a fixed block wait for its time, and pushes on one that comes too late', () => {
    expect(times(planOf([pause, { ...pause, fixed: 1200 }]))).toEqual(['19.00-19.15', '20.00-20.15']);
    expect(times(planOf([talk, { ...pause, fixed: 1170 }]))).toEqual(['19.00-20.00', '20.00-20.15']);
  });

  test('says what does not fit and what could give: extras first, then other werkvormen, then pauses', () => {
    expect(shortages(planOf([draw, pause, talk], { end: 1140 + 115 }))).toEqual([]);
    const tight = planOf([draw, pause, talk], { end: 1140 + 80 });
    expect(shortages(tight)).toMatchObject([
      {
        at: undefined,
        minutes: 35,
        savings: [
          { at: 2, minutes: 15, from: 'werkvorm', extras: [2] },
          { at: 0, minutes: 10, from: 'werkvorm', extras: [] },
          { at: 1, minutes: 5, from: 'pauze' },
        ],
        left: 5,
      },
    ]);
  });

  test('counts each stretch between fixed moments by itself', () => {
    const plan = planOf([talk, { ...pause, fixed: 1190 }, draw], { end: 1190 + 60 });
    expect(shortages(plan)).toMatchObject([{ at: 1, minutes: 10, savings: [{ at: 0, minutes: 10 }], left: 0 }]);
  });

  test('asks nothing of a werkvorm without all of its steps, nor of one twice', () => {
    expect(shortages(planOf([{ ...talk, steps: [0, 60] }], { end: 1160 }))).toMatchObject([{ minutes: 40, savings: [], left: 40 }]);
    const parted = planOf(
      [
        { ...talk, steps: [20, 0] },
        { ...pause, fixed: 1155 },
        { ...talk, steps: [0, 40] },
      ],
      { end: 1155 + 45 },
    );
    expect(shortages(parted)).toMatchObject([
      { at: 1, minutes: 5, left: 0 },
      { minutes: 10, savings: [{ at: 2, minutes: 10 }], left: 0 },
    ]);
  });

  test('leaves each step a minute that is done in a block, and asks none for what is done in another', () => {
    const parted = planOf([
      { ...talk, steps: [20, 0] },
      { ...pause, fixed: 1141 },
      { ...talk, steps: [0, 60] },
    ]);
    expect(shortages(parted)).toMatchObject([{ at: 1, minutes: 19, savings: [{ at: 0, minutes: 19 }], left: 0 }]);
  });

  test('knows a moment that lies before an earlier one', () => {
    expect(
      shortages(
        planOf([
          { ...pause, fixed: 1200 },
          { ...pause, fixed: 1180 },
        ]),
      ),
    ).toMatchObject([{ at: 1, misplaced: true, savings: [] }]);
    expect(shortages(planOf([pause], { end: 1000 }))).toMatchObject([{ at: undefined, misplaced: true }]);
    // At the very moment there is only too little time.
    expect(
      shortages(
        planOf([
          { ...pause, fixed: 1200 },
          { ...pause, fixed: 1200 },
        ]),
      ),
    ).toMatchObject([{ at: 1, misplaced: false }]);
  });
});

test('in any plan times follow one another without overlap, and sums match', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { blocks, start, end, shortages: short } = schedule(plan, werkvormen);
      let now = start;
      for (const { block, ...each } of blocks) {
        expect(each.start).toBe(now + each.free);
        expect(each.free).toBeGreaterThanOrEqual(0);
        expect(each.end).toBe(each.start + minutesOf(block));
        const bounds = each.steps.flatMap((step) => [step.start, step.end]);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        if (block.kind === 'werkvorm') expect([bounds[0], bounds.at(-1)]).toEqual([each.start, each.end]);
        now = each.end;
      }
      expect(end).toBe(now);
      expect(end - start).toBe(blocks.reduce((sum, each) => sum + each.minutes + each.free, 0));
      for (const { minutes, savings, left } of short) expect(savings.reduce((sum, saving) => sum + saving.minutes, 0) + left).toBe(minutes);
    }),
  );
});

test('what could give is given: of a werkvorm first where it has an extra, then where it is longest', () => {
  const savings = [{ at: 1, minutes: 37, from: 'werkvorm' as const, extras: [2] }];
  expect(applySavings(planOf([pause, talk]), savings).blocks[1]).toEqual({ ...talk, steps: [18, 5] });
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const { savings: each } of shortages(plan)) {
        const given = applySavings(plan, each);
        for (const { at, minutes } of each) {
          const [before, after] = [plan.blocks[at], given.blocks[at]];
          expect(before && after && minutesOf(before) - minutesOf(after)).toBe(minutes);
          if (before?.kind === 'werkvorm' && after?.kind === 'werkvorm')
            expect(after.steps.map((step) => step > 0)).toEqual(before.steps.map((step) => step > 0));
        }
      }
    }),
  );
});

test('what could give never takes a werkvorm below the source’s least, nor a pause below ours', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const savings = shortages(plan).flatMap((each) => each.savings);
      for (const [slug, { minimaleDuur }] of werkvormen) {
        const given = savings.filter(({ at }) => isOf(plan.blocks[at], slug)).reduce((sum, each) => sum + each.minutes, 0);
        if (given > 0) expect(doneOf(plan, slug).minutes - given).toBeGreaterThanOrEqual(minimaleDuur.minuten);
      }
      for (const { at, minutes, from } of savings) {
        const block = plan.blocks[at];
        if (block && from === 'pauze') expect(minutesOf(block) - minutes).toBeGreaterThanOrEqual(leastPause);
      }
    }),
  );
});

const isOf = (block: Block | undefined, slug: string) => block?.kind === 'werkvorm' && block.werkvorm === slug;
