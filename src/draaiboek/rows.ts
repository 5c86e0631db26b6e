import type { Plan } from './plan.ts';
import { werkvormOf, type PlanStep, type Werkvormen } from './plan-werkvorm.ts';
import { schedule, type ScheduledBlock, type ScheduledStep } from './schedule.ts';
import { blockTitle, plainBlocks } from './words.ts';
import { item } from '../defined.ts';

/** A step in time, with what its werkvorm says of it. */
export interface StepRow extends ScheduledStep {
  stap: PlanStep;
  /** How it is done, in words: with whom, and with which questions. */
  how: string;
}

/** A block in time as every programme shows it: what it is called, what to do in it, and its steps. */
export interface Row extends Omit<ScheduledBlock, 'steps'> {
  title: string;
  /** What to do; empty for a werkvorm, which has steps, and for an own block without words. */
  actions: string[];
  steps: StepRow[];
}

/** The programme of a plan, block by block. */
export const rowsOf = (plan: Plan, werkvormen: Werkvormen): Row[] =>
  schedule(plan, werkvormen).blocks.map((each) => {
    const { block } = each;
    const stappen = block.kind === 'werkvorm' ? werkvormOf(block.werkvorm, werkvormen).stappen : [];
    return {
      ...each,
      title: blockTitle(block, werkvormen),
      actions:
        block.kind === 'werkvorm' ? [] : block.kind === 'eigen' ? (block.note === '' ? [] : [block.note]) : plainBlocks[block.kind].actions,
      steps: each.steps.map((step) => {
        const stap = item(stappen, step.number - 1);
        return { ...step, stap, how: [stap.werkwijze, stap.vraagNamen].filter(Boolean).join(', ') };
      }),
    };
  });
