import { setBlock } from './change-plan.ts';
import { doneOf, minutesOf, type Block, type Plan } from './plan.ts';
import { werkvormOf, type Werkvormen } from './plan-werkvorm.ts';
import { item } from '../defined.ts';

/** Minutes by which one block could be shorter. */
export interface Saving {
  /** Place of the block in the plan. */
  at: number;
  minutes: number;
  from: 'werkvorm' | 'pauze';
  /** The steps that have an extra to leave out, from 1. */
  extras: number[];
}

/** The least that is left of a pause that becomes shorter; ours. */
export const leastPause = 10;

/**
 * What each werkvorm takes above the source's minimum, all its blocks together; nothing where steps are left out, for the minimum is of the
 * whole.
 */
export function spareOf(plan: Plan, werkvormen: Werkvormen): Map<string, number> {
  const spare = new Map<string, number>();
  for (const [slug, { stappen, minimaleDuur }] of werkvormen) {
    const { done, minutes } = doneOf(plan, slug);
    if (done.size === stappen.length) spare.set(slug, Math.max(0, minutes - minimaleDuur.minuten));
  }
  return spare;
}

/**
 * Where to save `wanted` minutes: in werkvormen with extras, then in other werkvormen, then in pauses. Takes what a werkvorm saves from
 * `spare`, for its blocks share that.
 */
export function savingsFor(
  wanted: number,
  blocks: { block: Block; at: number }[],
  spare: Map<string, number>,
  werkvormen: Werkvormen,
): Saving[] {
  const offers = blocks.map(({ block, at }) => ({ block, at, extras: extrasOf(block, werkvormen) }));
  const order = [
    ...offers.filter(({ extras }) => extras.length > 0),
    ...offers.filter(({ block, extras }) => block.kind === 'werkvorm' && extras.length === 0),
    ...offers.filter(({ block }) => block.kind === 'pauze'),
  ];
  let left = wanted;
  return order.flatMap(({ block, at, extras }): Saving[] => {
    const minutes = Math.min(left, roomIn(block, spare));
    if (minutes <= 0) return [];
    left -= minutes;
    if (block.kind === 'werkvorm') spare.set(block.werkvorm, (spare.get(block.werkvorm) ?? 0) - minutes);
    return [{ at, minutes, from: block.kind === 'werkvorm' ? 'werkvorm' : 'pauze', extras }];
  });
}

/** How many minutes a block can save. Each of its steps keeps at least one. */
function roomIn(block: Block, spare: Map<string, number>): number {
  if (block.kind !== 'werkvorm') return minutesOf(block) - leastPause;
  const steps = block.steps.filter((each) => each > 0);
  return Math.min(spare.get(block.werkvorm) ?? 0, minutesOf(block) - steps.length);
}

const extrasOf = (block: Block, werkvormen: Werkvormen): number[] =>
  block.kind === 'werkvorm'
    ? werkvormOf(block.werkvorm, werkvormen)
        .stappen.filter(({ nummer, extra }) => extra !== undefined && item(block.steps, nummer - 1) > 0)
        .map(({ nummer }) => nummer)
    : [];

/** A plan in which these minutes are saved. */
export const applySavings = (plan: Plan, savings: Saving[]): Plan =>
  savings.reduce(
    (shortened, { at, minutes, extras }) =>
      setBlock(shortened, at, (block) =>
        block.kind === 'werkvorm'
          ? { ...block, steps: shorter(block.steps, minutes, extras) }
          : { ...block, minutes: block.minutes - minutes },
      ),
    plan,
  );

/** The least that is left of a step with an extra, before other steps become shorter as well; ours. */
const leastWithExtra = 5;

/** Steps that take this many minutes less together: each comes from the longest, of those with an extra first. */
function shorter(steps: readonly number[], minutes: number, extras: number[]): number[] {
  const left = [...steps];
  const longest = (among: number[]) => among.reduce((best, each) => (item(left, each) > item(left, best) ? each : best), item(among, 0));
  const indexes = left.map((_, index) => index);
  for (let saved = 0; saved < minutes; saved += 1) {
    const extra = extras.map((number) => number - 1).filter((index) => item(left, index) > leastWithExtra);
    const from = longest(extra.length > 0 ? extra : indexes);
    left[from] = item(left, from) - 1;
  }
  return left;
}
