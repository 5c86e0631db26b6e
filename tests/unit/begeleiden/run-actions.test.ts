import { expect, test } from 'vitest';
import { partsOf } from '../../../src/begeleiden/parts.ts';
import { newRun, start } from '../../../src/begeleiden/run.ts';
import { endAt, moveBy, runActions, type Led } from '../../../src/begeleiden/run-actions.ts';
import { defined } from '../../../src/defined.ts';
import { pause, planOf, talk, werkvormen } from '../draaiboek/plans.ts';

const parts = partsOf(planOf([talk, pause]), werkvormen);
const eight = 20 * 3600;
const begin = { until: eight + 75 * 60, shift: 0 };
const late = { parts, now: eight + 24 * 60, begin, before: undefined };
const begun: Led = { ...late, run: start(newRun(parts), eight, begin) };
const press = (act: string, led: Partial<Led>) => defined(runActions[act], act)({ ...begun, ...led });

test('the clock starts an evening with its end, and stops', () => {
  const started = press('toggle', { run: newRun(parts) });
  expect(started.run).toMatchObject({ running: late.now, until: begin.until });
  expect(press('toggle', started).run.running).toBeUndefined();
});

test('time is won back until somebody undoes that, also when the clock was stopped meanwhile', () => {
  const won = press('win', begun);
  expect(won).toMatchObject({ before: begun.run.minutes, focus: 'undo' });
  expect(won.run.minutes).not.toEqual(begun.run.minutes);
  const undone = press('undo', press('toggle', won));
  expect(undone.run.minutes).toEqual(begun.run.minutes);
  expect(undone.before).toBeUndefined();
});

test('what was won back stays so in another part', () => {
  expect(moveBy(1, { ...begun, ...press('win', begun) })).toMatchObject({ run: { at: 1 } });
  expect(moveBy(1, { ...begun, ...press('win', begun) })?.before).toBeUndefined();
  expect(moveBy(-1, begun)).toBeUndefined();
});

test('an evening ends later by a button, or when somebody says', () => {
  expect(press('later', begun)).toMatchObject({ run: { until: eight + 79 * 60 }, words: 'Het mag nu tot 21.19 duren.' });
  expect(endAt('21.30', begun)?.run.until).toBe(eight + 90 * 60);
  expect(endAt('', begun)).toBeUndefined();
});
