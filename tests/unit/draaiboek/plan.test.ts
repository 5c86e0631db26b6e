import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBlock,
  moveBlock,
  placeAfterDrop,
  removeBlock,
  setBlock,
  setMinutes,
  setPlan,
  splitBlock,
  toggleStep,
} from '../../../src/draaiboek/change-plan.ts';
import { emptyPlan, minutesOf, most, peopleOf, wholeWerkvorm, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { group } from '../../../src/werkvorm/group.ts';
import { anyBlock, anyPlan, werkvormen } from './plans.ts';

const [welcome, pause]: [Block, Block] = [
  { kind: 'welkom', minutes: 20 },
  { kind: 'pauze', minutes: 15 },
];
const praten = werkvormen.get('praten') ?? { stappen: [] };
const talk = wholeWerkvorm('praten', praten);
const plan = { ...emptyPlan, blocks: [welcome, talk, pause] };

test('an empty plan is for the group that the site reckons with', () => {
  expect(peopleOf(emptyPlan)).toBe(group.deelnemer);
});

describe('changing a plan', () => {
  test('adds, removes and moves blocks', () => {
    expect(addBlock(plan, pause).blocks).toEqual([welcome, talk, pause, pause]);
    expect(addBlock(plan, pause, 1).blocks).toEqual([welcome, pause, talk, pause]);
    expect(removeBlock(plan, 0).blocks).toEqual([talk, pause]);
    expect(moveBlock(plan, 0, 2).blocks).toEqual([talk, pause, welcome]);
    expect(moveBlock(plan, 2, 0).blocks).toEqual([pause, welcome, talk]);
  });

  test('stays as it is where there is nothing to do', () => {
    expect([removeBlock(plan, 7), moveBlock(plan, 0, 3), moveBlock(plan, -1, 0), moveBlock(plan, 1, 1)]).toEqual([plan, plan, plan, plan]);
  });

  test('sets the minutes of a block, and of a step of a werkvorm, to no less than one', () => {
    expect(setMinutes(plan, 0, 25).blocks[0]).toEqual({ ...welcome, minutes: 25 });
    expect(setMinutes(plan, 0, -79).blocks[0]).toEqual({ ...welcome, minutes: 1 });
    expect(setMinutes(plan, 1, 30, 1).blocks[1]).toEqual({ ...talk, steps: [20, 30] });
    expect(setMinutes(plan, 1, 30).blocks[1]).toEqual({ ...talk, steps: [30, 40] });
    expect(setMinutes(plan, 0, 9999).blocks[0]).toEqual({ ...welcome, minutes: most.minutes });
  });

  test('sets what stands above, and who leads a block and when', () => {
    expect(setPlan(plan, { place: 'De Hoek' })).toEqual({ ...plan, place: 'De Hoek' });
    expect(setBlock(plan, 2, (block) => ({ ...block, leader: 'Sanne', fixed: 1200 })).blocks[2]).toEqual({
      ...pause,
      leader: 'Sanne',
      fixed: 1200,
    });
  });

  test('leaves a step out and brings it back, but keeps the last', () => {
    const without = toggleStep(plan, 1, 0, 20);
    expect(without.blocks[1]).toEqual({ ...talk, steps: [0, 40] });
    expect(toggleStep(without, 1, 0, 20)).toEqual(plan);
    expect(toggleStep(without, 1, 1, 40)).toBe(without);
    expect(toggleStep(plan, 0, 0, 20)).toBe(plan);
  });

  test('cuts a werkvorm in two, unless one of them would be empty', () => {
    const marked = setBlock(plan, 1, (block) => ({ ...block, leader: 'Sanne', fixed: 1200 }));
    expect(splitBlock(marked, 1, 1).blocks.slice(1, 3)).toEqual([
      { ...talk, steps: [20, 0], leader: 'Sanne', fixed: 1200 },
      { ...talk, steps: [0, 40], leader: 'Sanne' },
    ]);
    expect([splitBlock(plan, 1, 0), splitBlock(plan, 1, 2), splitBlock(plan, 0, 1)]).toEqual([plan, plan, plan]);
  });

  test('leaves alone what stands before and after it', () => {
    const at = fc.nat({ max: 8 });
    fc.assert(
      fc.property(anyPlan, at, at, (before, block, step) => {
        const kept = (plan: Plan): (Block | number[])[] =>
          plan.blocks.flatMap<Block | number[]>((each, index) => {
            if (index !== block) return [each];
            return each.kind === 'werkvorm' ? [each.steps.toSpliced(step, 1)] : [];
          });
        for (const after of [setMinutes(before, block, 7, step), toggleStep(before, block, step, 7)])
          expect(kept(after)).toEqual(kept(before));
        expect(setBlock(before, block, (each) => ({ ...each, leader: 'x' })).blocks.toSpliced(block, 1)).toEqual(
          before.blocks.toSpliced(block, 1),
        );
      }),
    );
  });

  test('loses nothing but what is taken out, and never changes the plan it got', () => {
    const at = fc.integer({ min: -2, max: 45 });
    fc.assert(
      fc.property(anyPlan, anyBlock, at, at, (before, block, from, to) => {
        const frozen = structuredClone(before);
        const total = (blocks: readonly Block[]) => blocks.reduce((sum, each) => sum + minutesOf(each), 0);
        expect(total(moveBlock(before, from, to).blocks)).toBe(total(before.blocks));
        expect(addBlock(before, block, 0).blocks.length).toBe(Math.min(most.blocks, before.blocks.length + 1));
        expect(removeBlock(addBlock(before, block, 0), 0).blocks.length).toBe(Math.min(before.blocks.length, most.blocks - 1));
        setMinutes(before, from, to, 1);
        expect(before).toEqual(frozen);
      }),
    );
  });
});

test('a block that is let go comes where the line was', () => {
  const blocks = ['a', 'b', 'c', 'd'];
  const titles = (from: number, over: number, lower: boolean) =>
    moveBlock(
      { ...emptyPlan, blocks: blocks.map((title) => ({ kind: 'eigen', minutes: 1, title, note: '' })) },
      from,
      placeAfterDrop(from, over, lower),
    )
      .blocks.map((block) => (block.kind === 'eigen' ? block.title : ''))
      .join('');
  expect([titles(0, 2, false), titles(0, 2, true), titles(3, 1, false), titles(3, 1, true)]).toEqual(['bacd', 'bcad', 'adbc', 'abdc']);
  expect([titles(1, 0, true), titles(1, 2, false), titles(1, 1, true)]).toEqual(['abcd', 'abcd', 'abcd']);
});
