import type { Clock } from './clock.ts';
import { savingsFor, spareOf, type Saving } from './savings.ts';
import { minutesOf, type Block, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';

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

/** What doesn't fit before a fixed moment. */
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
  /** Where minutes can be saved, the best first. */
  savings: Saving[];
  /** Minutes that are too many even then. */
  left: number;
}

/** A plan in time. */
export interface Schedule {
  blocks: ScheduledBlock[];
  start: Clock;
  end: Clock;
  shortages: Shortage[];
}

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

/** Between two fixed moments there is so much time; blocks that take more come short. */
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
    const savings = misplaced ? [] : savingsFor(minutes, blocks, spare, werkvormen);
    return [{ at, fixed, since, minutes, misplaced, savings, left: minutes - savings.reduce((sum, saving) => sum + saving.minutes, 0) }];
  });
}
