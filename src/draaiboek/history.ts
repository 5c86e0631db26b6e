import type { Plan } from './plan.ts';

/** A plan with the plans that it was before, the latest first. */
export interface PlanHistory {
  readonly plan: Plan;
  readonly past: readonly Plan[];
}

/** How many changes can be undone. */
const longest = 100;

/** A plan that was just opened. */
export const begin = (plan: Plan): PlanHistory => ({ plan, past: [] });

/** The plan becomes another; the same plan is no change. */
export const change = ({ plan, past }: PlanHistory, next: Plan): PlanHistory =>
  next === plan ? { plan, past } : { plan: next, past: [plan, ...past].slice(0, longest) };

/** Back to the plan before the last change. */
export function undo(history: PlanHistory): PlanHistory {
  const [plan, ...past] = history.past;
  return plan === undefined ? history : { plan, past };
}
