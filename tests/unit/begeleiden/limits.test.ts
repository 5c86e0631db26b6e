import { expect, test } from 'vitest';
import { parseRun, serialiseRun } from '../../../src/begeleiden/kept-run.ts';
import { partsOf } from '../../../src/begeleiden/parts.ts';
import { addMinutes, momentOf, newRun, opening, start, type Run } from '../../../src/begeleiden/run.ts';
import { winBack } from '../../../src/begeleiden/win-back.ts';
import { costWords, endWords, savingWords, leftWords } from '../../../src/begeleiden/words.ts';
import { pause, planOf, talk, werkvormen } from '../draaiboek/plans.ts';
import { toldTurns, turnsOf } from '../turns.ts';

const parts = partsOf(planOf([talk, pause]), werkvormen);
const eight = 20 * 3600;
const run: Run = { at: 1, minutes: [21, 43, 13], spent: [1190, 7, 0], running: eight, until: eight + 75 * 60, shift: 11 };

test('which evening that is kept is taken up again', async () => {
  const kept = { midnight: 0, run };
  /** The kept evening as it is read when `change` was made to it; ‘N’ for what was changed. */
  const read = (change: object, time = eight * 1000) => {
    const found = parseRun(JSON.stringify({ ...kept, run: { ...run, ...change } }), parts, time)?.run;
    const written = (fields: object) => new Map(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value ?? 'nothing')]));
    const [before, asked] = [written(run), written(change)];
    const words = [...written(found ?? {})].flatMap(([name, value]) =>
      value === before.get(name) ? [] : [`${name} ${value === asked.get(name) ? 'N' : value}`],
    );
    return found === undefined ? 'begins anew' : words.join(', ') || 'as it was';
  };
  const hours = (from: number, to: number, change: (number: number) => Partial<Run>) =>
    turnsOf(from, to, (hour) => read(change(hour * 3600)));
  await expect(
    toldTurns({
      'hours after the midnight at which it began': turnsOf(-1, 40, (hour) => read({}, hour * 3_600_000)),
      'at part': turnsOf(-1, 5, (at) => read({ at })),
      'minutes of a part': turnsOf(-1, 500, (minutes) => read({ minutes: [minutes, 43, 13] })),
      'hours that a part took': hours(-1, 60, (seconds) => ({ spent: [1190, 7, seconds] })),
      'hour since when it runs': hours(-1, 80, (running) => ({ running })),
      'hour at which it has to be over': hours(-1, 80, (until) => ({ until })),
      'hours that it is shifted': hours(-30, 30, (shift) => ({ shift })),
      'so many parts': turnsOf(0, 5, (length) => read({ minutes: Array.from({ length }, () => 9) })),
      'something else': Object.keys(run).flatMap((name) =>
        [null, '7', 1.5, [1.5, 2, 3], ['7', 8, 9]].map((value) => `${name} is ${JSON.stringify(value)}: ${read({ [name]: value })}`),
      ),
    }),
  ).toMatchFileSnapshot('texts/limits-of-kept.txt');
  expect(parseRun(serialiseRun(kept), parts, 0)).toEqual(kept);
});

test('what is said as time goes by', async () => {
  const begun = start(newRun(parts), eight, { until: eight + 75 * 60, shift: 0 });
  const said = (seconds: number, now: Run) => {
    const { savings, left } = winBack(now, parts, eight + seconds);
    return [
      endWords(now, parts, eight + seconds),
      costWords(now, parts, eight + seconds),
      ...savings.map(savingWords),
      leftWords(left, savings.length),
    ]
      .filter(Boolean)
      .join(' | ');
  };
  const minutes = (from: number, to: number, answer: (seconds: number) => string) => turnsOf(from * 60, to * 60, answer);
  await expect(
    toldTurns({
      'seconds in the first part, which has 20 minutes': minutes(0, 4, (seconds) => said(seconds, begun)),
      'seconds after those': minutes(19, 24, (seconds) => said(seconds, begun)),
      'minutes that were added to it': turnsOf(0, 17, (more) => said(0, addMinutes(begun, more))),
      'seconds before it begins at 20.00, for three hours': minutes(-90, 90, (seconds) => {
        const { shift, until } = opening(eight + seconds, 75, { start: 20 * 60, end: 21 * 60 + 15 });
        return `${shift === 0 ? 'as planned' : shift === seconds ? 'as much later as it is' : shift}, until ${until - shift === eight + 75 * 60 ? 'then' : until}`;
      }),
      'hours on the clock when 1.00 is': turnsOf(0, 30, (hour) => String(momentOf(60, hour * 3600) / 3600)),
    }),
  ).toMatchFileSnapshot('texts/limits-of-time.txt');
});
