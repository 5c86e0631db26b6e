import { most, type Block, type Plan } from './plan.ts';

// Every function here returns a new plan, or the same one where there is nothing to do.

/** Changes what stands above the blocks. */
export const setPlan = (plan: Plan, fields: Partial<Omit<Plan, 'blocks'>>): Plan => ({ ...plan, ...fields });

/** Puts a block at place `at`, by default at the end. A full plan stays as it is. */
export const addBlock = (plan: Plan, block: Block, at = plan.blocks.length): Plan =>
  plan.blocks.length >= most.blocks ? plan : { ...plan, blocks: [...plan.blocks.slice(0, at), block, ...plan.blocks.slice(at)] };

/** Takes the block at place `at` out. */
export const removeBlock = (plan: Plan, at: number): Plan =>
  plan.blocks[at] === undefined ? plan : { ...plan, blocks: plan.blocks.filter((_, index) => index !== at) };

/** Moves a block from one place to another. */
export function moveBlock(plan: Plan, from: number, to: number): Plan {
  const block = plan.blocks[from];
  if (block === undefined || plan.blocks[to] === undefined || from === to) return plan;
  return addBlock(removeBlock(plan, from), block, to);
}

/** The place that the block at `from` gets when it is let go on another, in its lower half or above that. */
export function placeAfterDrop(from: number, over: number, lower: boolean): number {
  const gap = over + (lower ? 1 : 0);
  return from < gap ? gap - 1 : gap;
}

/** Puts another block in the place of the one at `at`: with another leader, time, title or note. */
export const setBlock = (plan: Plan, at: number, change: (block: Block) => Block): Plan => ({
  ...plan,
  blocks: plan.blocks.map((block, index) => (index === at ? change(block) : block)),
});

/**
 * Gives a block this many minutes. A werkvorm gets them at step `step` (from 0). Less than one becomes one, and too many become the most
 * there can be.
 */
export const setMinutes = (plan: Plan, at: number, minutes: number, step = 0): Plan => {
  const within = Math.min(most.minutes, Math.max(1, Math.round(minutes)));
  return setBlock(plan, at, (block) =>
    block.kind === 'werkvorm'
      ? { ...block, steps: block.steps.map((each, index) => (index === step ? within : each)) }
      : { ...block, minutes: within },
  );
};

/** Takes step `step` (from 0) of a werkvorm out of a block, or brings it back with `minutes`. The last step that is left stays. */
export const toggleStep = (plan: Plan, at: number, step: number, minutes: number): Plan => {
  const block = plan.blocks[at];
  if (block?.kind !== 'werkvorm') return plan;
  const steps = block.steps.map((each, index) => (index !== step ? each : each > 0 ? 0 : minutes));
  return steps.some((each) => each > 0) ? setBlock(plan, at, () => ({ ...block, steps })) : plan;
};

/** Makes two blocks of a werkvorm, the second from step `step` (from 0) on, so that something can come between. */
export const splitBlock = (plan: Plan, at: number, step: number): Plan => {
  const block = plan.blocks[at];
  if (block?.kind !== 'werkvorm' || plan.blocks.length >= most.blocks) return plan;
  const [first, second] = [
    block.steps.map((each, index) => (index < step ? each : 0)),
    block.steps.map((each, index) => (index < step ? 0 : each)),
  ];
  if (![first, second].every((steps) => steps.some((each) => each > 0))) return plan;
  const rest = { kind: block.kind, werkvorm: block.werkvorm, steps: second, leader: block.leader };
  return addBlock(
    setBlock(plan, at, () => ({ ...block, steps: first })),
    rest,
    at + 1,
  );
};

/** A plan without what its maker wrote for nobody else. */
export const withoutMemos = (plan: Plan): Plan => ({
  ...plan,
  blocks: plan.blocks.map((block) => (block.memo === undefined ? block : { ...block, memo: undefined })),
});
