import type { Clock } from './clock.ts';
import { minutesOf, setBlock, type Block, type Plan, type Werkvormen } from './plan.ts';

/** A step of a werkvorm in time; `number` counts from 1. Times in minutes after midnight. */
export interface ScheduledStep {
  number: number;
  start: Clock;
  end: Clock;
  minutes: number;
}

/** A block in time. */
export interface ScheduledBlock {
  block: Block;
  start: Clock;
  end: Clock;
  minutes: number;
  /** Minutes in which nothing is planned, before it begins. */
  free: number;
  /** The steps that are done; empty for what isn't a werkvorm. */
  steps: ScheduledStep[];
}

/** Minutes that one block could give. */
export interface Gift {
  /** Place of the block in the plan. */
  at: number;
  minutes: number;
  from: 'werkvorm' | 'pauze';
  /** The steps that have an extra to leave out, from 1. */
  extras: number[];
}

/** What doesn't fit before a moment that stands fast. */
export interface Shortage {
  /** Place of the block that is fixed; undefined for the end of the plan. */
  at?: number | undefined;
  fixed: Clock;
  /** Place of the fixed block from which it is reckoned; undefined where that is the beginning of the plan. */
  since?: number | undefined;
  /** How many minutes too many there are. */
  minutes: number;
  /** True where the moment lies before one that comes earlier in the plan, so that shortening can't help. */
  misplaced: boolean;
  /** What could give, the best first. */
  gifts: Gift[];
  /** Minutes that stay too many after all that. */
  left: number;
}

/** A plan in time. */
export interface Schedule {
  blocks: ScheduledBlock[];
  start: Clock;
  end: Clock;
  shortages: Shortage[];
}

/** The least that is left of a pause that gives minutes away; ours. */
export const leastPause = 10;

/** Gives every block and step its time. A fixed block waits for its moment; what comes too late for it pushes it on, so that no two overlap. */
export function schedule(plan: Plan, werkvormen: Werkvormen): Schedule {
  const blocks: ScheduledBlock[] = [];
  let now = plan.start;
  for (const block of plan.blocks) {
    const start = Math.max(now, block.fixed ?? now);
    const minutes = minutesOf(block);
    blocks.push({ block, start, end: start + minutes, minutes, free: start - now, steps: stepsFrom(block, start) });
    now = start + minutes;
  }
  return { blocks, start: plan.start, end: now, shortages: shortagesOf(plan, werkvormen) };
}

function stepsFrom(block: Block, start: Clock): ScheduledStep[] {
  if (block.kind !== 'werkvorm') return [];
  let now = start;
  return block.steps.flatMap((minutes, index) => {
    if (minutes === 0) return [];
    now += minutes;
    return [{ number: index + 1, start: now - minutes, end: now, minutes }];
  });
}

/** Between two moments that stand fast there is so much time; a stretch with more in it comes short. */
function shortagesOf(plan: Plan, werkvormen: Werkvormen): Shortage[] {
  const moments = [
    ...plan.blocks.flatMap(({ fixed }, at) => (fixed === undefined ? [] : [{ at, fixed, until: at }])),
    ...(plan.end === undefined ? [] : [{ at: undefined, fixed: plan.end, until: plan.blocks.length }]),
  ];
  const spare = spareOf(plan, werkvormen);
  let from: { at: number; fixed: Clock; since?: number } = { at: 0, fixed: plan.start };
  return moments.flatMap(({ at, fixed, until }) => {
    const blocks = plan.blocks.map((block, index) => ({ block, at: index })).slice(from.at, until);
    const minutes = blocks.reduce((sum, { block }) => sum + minutesOf(block), 0) - (fixed - from.fixed);
    const misplaced = fixed < from.fixed;
    const { since } = from;
    if (!misplaced) from = { at: until, fixed, since: until };
    if (minutes <= 0) return [];
    const gifts = misplaced ? [] : giftsFor(minutes, blocks, spare, werkvormen);
    return [{ at, fixed, since, minutes, misplaced, gifts, left: minutes - gifts.reduce((sum, gift) => sum + gift.minutes, 0) }];
  });
}

/** What each werkvorm takes above the source's minimum, all its blocks together; nothing where steps are left out, for the minimum is of the whole. */
function spareOf(plan: Plan, werkvormen: Werkvormen): Map<string, number> {
  const spare = new Map<string, number>();
  for (const [slug, { stappen, minimaleDuur }] of werkvormen) {
    const { done, minutes } = doneOf(plan, slug);
    if (done.size === stappen.length) spare.set(slug, Math.max(0, minutes - minimaleDuur.minuten));
  }
  return spare;
}

/** Which steps of a werkvorm a plan has, from 1, and how many minutes they take together. */
export function doneOf(plan: Plan, slug: string): { done: Set<number>; minutes: number } {
  const blocks = plan.blocks.filter((block) => block.kind === 'werkvorm').filter(({ werkvorm }) => werkvorm === slug);
  return {
    done: new Set(blocks.flatMap(({ steps }) => steps.flatMap((each, index) => (each > 0 ? [index + 1] : [])))),
    minutes: blocks.reduce((sum, block) => sum + minutesOf(block), 0),
  };
}

/** What could give `wanted` minutes: werkvormen with extras, then other werkvormen, then pauses. Takes what it gives from `spare`. */
function giftsFor(wanted: number, blocks: { block: Block; at: number }[], spare: Map<string, number>, werkvormen: Werkvormen): Gift[] {
  const offers = blocks.map(({ block, at }) => ({ block, at, extras: extrasOf(block, werkvormen) }));
  const order = [
    ...offers.filter(({ extras }) => extras.length > 0),
    ...offers.filter(({ block, extras }) => block.kind === 'werkvorm' && extras.length === 0),
    ...offers.filter(({ block }) => block.kind === 'pauze'),
  ];
  let left = wanted;
  return order.flatMap(({ block, at, extras }): Gift[] => {
    const minutes = Math.min(left, roomIn(block, spare));
    if (minutes <= 0) return [];
    left -= minutes;
    if (block.kind === 'werkvorm') spare.set(block.werkvorm, (spare.get(block.werkvorm) ?? 0) - minutes);
    return [{ at, minutes, from: block.kind === 'werkvorm' ? 'werkvorm' : 'pauze', extras }];
  });
}

/** How many minutes a block can give. Each of its steps keeps at least one. */
function roomIn(block: Block, spare: Map<string, number>): number {
  if (block.kind !== 'werkvorm') return minutesOf(block) - leastPause;
  const steps = block.steps.filter((each) => each > 0);
  return Math.min(spare.get(block.werkvorm) ?? 0, minutesOf(block) - steps.length);
}

const extrasOf = (block: Block, werkvormen: Werkvormen): number[] =>
  block.kind === 'werkvorm'
    ? (werkvormen.get(block.werkvorm)?.stappen ?? [])
        .filter(({ nummer, extra }) => extra !== undefined && (block.steps[nummer - 1] ?? 0) > 0)
        .map(({ nummer }) => nummer)
    : [];

/** A plan in which blocks have given what they could. */
export const applyGifts = (plan: Plan, gifts: Gift[]): Plan =>
  gifts.reduce(
    (given, { at, minutes, extras }) =>
      setBlock(given, at, (block) =>
        block.kind === 'werkvorm'
          ? { ...block, steps: shorter(block.steps, minutes, extras) }
          : { ...block, minutes: block.minutes - minutes },
      ),
    plan,
  );

/** The least that is left of a step with an extra, before other steps give something as well; ours. */
const leastWithExtra = 5;

/** Steps that take this many minutes less together: each comes from the longest, of those with an extra first. */
function shorter(steps: readonly number[], minutes: number, extras: number[]): number[] {
  const left = [...steps];
  const longest = (among: number[]) => among.reduce((best, each) => ((left[each] ?? 0) > (left[best] ?? 0) ? each : best), among[0] ?? 0);
  const indexes = left.map((_, index) => index);
  for (let given = 0; given < minutes; given += 1) {
    const extra = extras.map((number) => number - 1).filter((index) => (left[index] ?? 0) > leastWithExtra);
    const from = longest(extra.length > 0 ? extra : indexes);
    left[from] = (left[from] ?? 0) - 1;
  }
  return left;
}
