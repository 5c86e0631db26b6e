import { expect, test } from 'vitest';
import { begin, change, undo } from '../../../src/draaiboek/history.ts';
import { setPlan } from '../../../src/draaiboek/change-plan.ts';
import { emptyPlan } from '../../../src/draaiboek/plan.ts';

test('each change can be undone, one by one, and what changes nothing is none', () => {
  const first = begin(emptyPlan);
  const [second, third] = [setPlan(emptyPlan, { title: 'Twee' }), setPlan(emptyPlan, { title: 'Drie' })];
  const twice = change(change(change(first, second), second), third);
  expect(twice.past).toEqual([second, emptyPlan]);
  expect(undo(twice)).toEqual(change(first, second));
  expect(undo(undo(twice))).toEqual(first);
  expect(undo(undo(undo(twice)))).toEqual(first);
});

test('a hundred changes can be undone, the oldest go', () => {
  const plans = Array.from({ length: 102 }, (_, at) => setPlan(emptyPlan, { title: `${at}` }));
  const [first = emptyPlan, ...others] = plans;
  expect(others.reduce(change, begin(first)).past).toEqual(plans.slice(1, 101).toReversed());
});
