import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRun, serialiseRun } from '../../../src/begeleiden/kept-run.ts';
import { partsOf, type Part } from '../../../src/begeleiden/parts.ts';
import {
  addMinutes,
  forecast,
  go,
  minutesLate,
  momentOf,
  newRun,
  opening,
  pause,
  secondsLeft,
  setMinutes,
  start,
  type Run,
} from '../../../src/begeleiden/run.ts';
import { winBack } from '../../../src/begeleiden/win-back.ts';
import { defined } from '../../../src/defined.ts';
import type { Block } from '../../../src/draaiboek/plan.ts';
import { anyPlan, draw, pause as rest, planOf, talk, werkvormen } from '../draaiboek/plans.ts';

const partsIn = (...blocks: Block[]) => partsOf(planOf(blocks), werkvormen);
const eight = 20 * 3600;
const begun = (parts: readonly Part[], minutes: number) => start(newRun(parts), eight, { until: eight + minutes * 60, shift: 0 });

const soup: Block = { kind: 'eigen', minutes: 25, title: 'Soep', note: '' };

describe('partsOf', () => {
  test('gives each step and block, without steps that are left out', () => {
    const parts = partsIn({ kind: 'welkom', minutes: 20 }, { ...talk, steps: [0, 40] }, { ...rest, fixed: 1200, leader: 'Noor' }, soup);
    expect(parts.map(({ key, place, minutes, least, fixed, leader }) => [key, place, minutes, least, fixed, leader])).toEqual([
      ['welkom', '', 20, 20, undefined, ''],
      ['praten-2', 'praten, stap 2 van 2', 40, 30, undefined, ''],
      ['pauze', '', 15, 10, 1200, 'Noor'],
      ['eigen', '', 25, 25, undefined, ''],
    ]);
  });

  test('keeps of each step its share of the least, in whole minutes and not less', () => {
    const known = defined(werkvormen.get('praten'), 'A werkvorm');
    const least = (minuten: number) =>
      partsOf(planOf([talk]), new Map([['praten', { ...known, minimaleDuur: { ...known.minimaleDuur, minuten } }]])).map(
        (part) => part.least,
      );
    expect([45, 46, 1].map(least)).toEqual([
      [15, 30],
      [16, 31],
      [1, 1],
    ]);
  });
});

describe('a run', () => {
  const parts = partsIn(talk, rest);

  test('counts down while its clock runs, and goes on below nothing', () => {
    const run = begun(parts, 75);
    expect(secondsLeft(run, eight + 90)).toBe(1110);
    expect(secondsLeft(pause(run, eight + 90), eight + 900)).toBe(1110);
    expect(secondsLeft(addMinutes(run, 1), eight + 21 * 60)).toBe(0);
    expect(secondsLeft(run, eight + 21 * 60)).toBe(-60);
  });

  test('goes to the next part with its clock running, and back to where the one before stood', () => {
    const next = go(begun(parts, 75), 1, eight + 100);
    expect(next.running).toBe(eight + 100);
    expect(secondsLeft(go(next, 0, eight + 150), eight + 150)).toBe(1100);
    expect(go(pause(next, eight + 120), 2, eight + 200).running).toBeUndefined();
    expect(go(next, 99, eight + 200)).toMatchObject({ at: 3, running: undefined });
  });

  test('is late by what a part takes too long, also while the clock stands still', () => {
    const run = begun(parts, 75);
    expect(minutesLate(run, parts, eight + 19 * 60)).toBe(0);
    expect(minutesLate(run, parts, eight + 27 * 60)).toBe(7);
    expect(minutesLate(pause(run, eight), parts, eight + 5 * 60)).toBe(5);
    expect(minutesLate(go(run, 1, eight + 15 * 60), parts, eight + 15 * 60)).toBe(-5);
  });

  test('ends when its plan says, unless that is at another time of the day', () => {
    const plan = { start: 1200, end: 1290 };
    expect(opening(eight + 600, 90, plan)).toEqual({ shift: 0, until: 1290 * 60 });
    expect(opening(eight - 6 * 3600, 90, plan)).toEqual({ shift: -6 * 3600, until: 1290 * 60 - 6 * 3600 });
    expect(opening(eight, 90)).toEqual({ shift: 0, until: eight + 90 * 60 });
  });
});

test('a time of the day that lies far back is one after midnight', () => {
  expect([momentOf(19 * 60, 20 * 3600), momentOf(30, 23 * 3600)]).toEqual([19 * 3600, 24.5 * 3600]);
});

describe('winning time back', () => {
  const shown = (run: Run, parts: readonly Part[], now: number) => {
    const { savings, left } = winBack(run, parts, now);
    return { savings: savings.map(({ part, minutes }) => [part.key, minutes]), left };
  };

  test('takes extras first, then pauses, then other steps', () => {
    const parts = partsIn({ kind: 'welkom', minutes: 10 }, rest, talk, draw);
    const lateBy = (minutes: number) => shown(begun(parts, 125), parts, eight + (10 + minutes) * 60);
    expect(lateBy(0)).toEqual({ savings: [], left: 0 });
    expect(lateBy(8)).toEqual({ savings: [['praten-2', 8]], left: 0 });
    expect(lateBy(12)).toEqual({
      savings: [
        ['pauze', 2],
        ['praten-2', 10],
      ],
      left: 0,
    });
    expect(lateBy(30)).toEqual({
      savings: [
        ['pauze', 5],
        ['praten-1', 5],
        ['praten-2', 10],
        ['tekenen-1', 5],
        ['tekenen-2', 5],
      ],
      left: 0,
    });
    expect(lateBy(33).left).toBe(3);
  });

  test('leaves a werkvorm its minimum, whatever its steps could give', () => {
    const parts = partsIn({ ...talk, steps: [7, 0] }, { ...talk, steps: [0, 40] });
    expect(shown(begun(parts, 40), parts, eight)).toEqual({ savings: [['praten-2', 2]], left: 5 });
  });

  test('asks nothing of a werkvorm without all of its steps, nor of what is past', () => {
    const parts = partsIn(rest, { ...talk, steps: [0, 40] });
    expect(shown(go(begun(parts, 30), 1, eight + 900), parts, eight + 900)).toEqual({ savings: [], left: 25 });
    expect(shown(begun(parts, 30), parts, eight + 900).savings).toEqual([]);
  });

  test('keeps to a moment that stands fast by what comes before it', () => {
    const parts = partsIn({ kind: 'welkom', minutes: 10 }, talk, { ...rest, fixed: 1265 }, draw);
    expect(shown(begun(parts, 200), parts, eight)).toEqual({ savings: [['praten-2', 5]], left: 0 });
  });
});

/** What somebody does in an evening, with how many seconds later. */
const anyDeed = fc.tuple(fc.constantFrom('start', 'pause', 'minute', 'next', 'back', 'win'), fc.integer({ min: 0, max: 4000 }));

function deed(run: Run, parts: readonly Part[], what: string, now: number): Run {
  switch (what) {
    case 'start':
      return start(run, now, { until: eight + 3600, shift: 0 });
    case 'pause':
      return pause(run, now);
    case 'minute':
      return addMinutes(run, 1);
    case 'win':
      return setMinutes(run, winBack(run, parts, now).minutes);
    default:
      return go(run, run.at + (what === 'next' ? 1 : -1), now);
  }
}

describe('whatever is done in an evening', () => {
  test('it keeps its place, counts no second twice, leaves every part its least, and can be kept', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyDeed, { maxLength: 20 }), (plan, deeds) => {
        const parts = partsOf(plan, werkvormen);
        let [run, now] = [newRun(parts), eight];
        for (const [what, seconds] of deeds) {
          now += seconds;
          run = deed(run, parts, what, now);
          expect(run.at).toBeGreaterThanOrEqual(0);
          expect(run.at).toBeLessThanOrEqual(parts.length);
          expect(run.spent.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(now - eight);
          expect(parts.filter(({ least }, at) => (run.minutes[at] ?? 0) < least)).toEqual([]);
          expect(parseRun(serialiseRun({ midnight: 0, run }), parts, now * 1000)?.run).toEqual(run);
          const { parts: coming, end } = forecast(run, parts, now);
          const times = [now, ...coming.flatMap(({ arrive, begin }) => [arrive, begin]), end];
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('what is won back is what it ends earlier, and never more than it is late', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 300 }), (plan, after, takes) => {
        const parts = partsOf(plan, werkvormen).map((part) => ({ ...part, fixed: undefined }));
        const [run, now] = [begun(parts, takes), eight + after];
        const { savings, minutes, left } = winBack(run, parts, now);
        const won = savings.reduce((sum, saving) => sum + saving.minutes, 0);
        const late = Math.max(0, Math.round((forecast(run, parts, now).end - (eight + takes * 60)) / 60));
        expect(won + left).toBe(late);
        expect(forecast(run, parts, now).end - forecast(setMinutes(run, minutes), parts, now).end).toBe(won * 60);
        for (const { werkvorm } of parts) {
          if (werkvorm === undefined) continue;
          const sum = (list: readonly number[]) =>
            parts.reduce(
              (all, each, at) =>
                each.werkvorm?.slug === werkvorm.slug ? all + Math.max(list[at] ?? 0, at === 0 ? Math.floor(after / 60) : 0) : all,
              0,
            );
          expect(sum(minutes)).toBeGreaterThanOrEqual(Math.min(werkvorm.keeps, sum(run.minutes)));
        }
      }),
    );
  });

  test('any text is an evening of today, or none', () => {
    const parts = partsIn(talk, rest);
    const day = { midnight: 1000, run: begun(parts, 75) };
    expect(parseRun(serialiseRun(day), parts, 1000)).toEqual(day);
    expect(parseRun(serialiseRun(day), parts, 1000 + 31 * 3_600_000)).toBeUndefined();
    expect(parseRun(serialiseRun(day), partsIn(rest), 1000)).toBeUndefined();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseRun(text, parts, 1000)));
  });
});
