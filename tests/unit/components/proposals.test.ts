import { expect, test } from 'vitest';
import { markProposals } from '../../../src/components/proposals.ts';

const ours = { voorstel: true };
const sourced = { voorstel: false };

test.each([
  ['a list that is ours as a whole is marked once', [ours, ours], true, [false, false]],
  ['a list that is ours in part is marked where it is', [sourced, ours], false, [false, true]],
  ['a single item carries its own mark', [ours], false, [true]],
  ['what comes from a source has no mark', [sourced, sourced], false, [false, false]],
  ['nothing has no mark', [], false, []],
])('%s', (_, items, atList, atItems) => {
  const mark = markProposals(items);
  expect(mark.atList).toBe(atList);
  expect(items.map(mark.atItem)).toEqual(atItems);
});
