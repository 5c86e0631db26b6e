import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/begeleiden/parts.ts';
import { addMinutes, go, newRun, start } from '../../../src/begeleiden/run.ts';
import { winBack } from '../../../src/begeleiden/win-back.ts';
import { costWords, endWords, savingWords, leftWords, nextWords, placeWords, stopwatch } from '../../../src/begeleiden/words.ts';
import type { Block } from '../../../src/draaiboek/plan.ts';
import { planOf, talk, werkvormen } from '../draaiboek/plans.ts';

const partsIn = (...blocks: Block[]) => partsOf(planOf(blocks), werkvormen);
const eight = 20 * 3600;

test('a stopwatch shows what is left, and what is over', () => {
  expect([725, 60, 0, -5, -130].map(stopwatch)).toEqual(['12:05', '1:00', '0:00', '+0:05', '+2:10']);
});

describe('what is said of an evening', () => {
  const parts = partsIn(talk, { kind: 'pauze', minutes: 15, leader: 'Noor' });
  const run = start(newRun(parts), eight, { until: eight + 75 * 60, shift: 0 });

  test('where it is', () => {
    expect([0, 1, 2, 3].map((at) => placeWords(parts, at))).toEqual([
      'Deel 1 van 3. praten, stap 1 van 2',
      'Deel 2 van 3. praten, stap 2 van 2',
      'Deel 3 van 3',
      'Alles is gedaan',
    ]);
    expect(placeWords(partsIn(talk), 0)).toBe('praten, stap 1 van 2');
  });

  test('when it is over, and what running late costs', () => {
    expect(endWords(newRun(parts), parts, eight)).toBe('Duurt 1 uur en 15 minuten');
    expect(endWords(run, parts, eight)).toBe('Nog 1 uur en 15 minuten, klaar om 21.15');
    const after = (minutes: number) => endWords(go(run, 1, eight + minutes * 60), parts, eight + minutes * 60);
    expect([10, 18, 19, 20].map(after)).toEqual([
      'Nog 55 minuten, klaar om 21.05: 10 minuten eerder',
      'Nog 55 minuten, klaar om 21.13: 2 minuten eerder',
      'Nog 55 minuten, klaar om 21.14',
      'Nog 55 minuten, klaar om 21.15',
    ]);
    expect(costWords(addMinutes(run, 5), parts, eight)).toBe('Zo is het klaar om 21.20, en niet om 21.15.');
  });

  test('what can be won back, and what can’t', () => {
    const { savings, left } = winBack(addMinutes(run, 12), parts, eight);
    expect(savings.map(savingWords)).toEqual([
      'Vertel: 30 minuten in plaats van 40, zonder ‘Extra’.',
      'Pauze: 13 minuten in plaats van 15.',
    ]);
    expect([leftWords(left, 2), leftWords(3, 1), leftWords(3, 0)]).toEqual([
      '',
      'Dan is het nog 3 minuten te lang. Spreek af dat het later klaar is, of sla iets over.',
      'Korter kan het niet zonder iets over te slaan. Spreek af dat het later klaar is.',
    ]);
  });

  test('what comes next', () => {
    expect([0, 1, 2, 3].map((at) => nextWords(go(run, at, eight), parts))).toEqual([
      'Hierna: Vertel (40 minuten)',
      'Hierna: Pauze (15 minuten, leiding: Noor)',
      'Dit is het laatste deel.',
      '',
    ]);
  });
});
