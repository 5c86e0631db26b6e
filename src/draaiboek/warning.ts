import type { Plan } from './plan.ts';

/** Something to look at before the evening: what it is, why it matters, and what to do. */
export interface Warning {
  /** Place of the block that it is about; undefined where it is about the whole. */
  at?: number | undefined;
  what: string;
  why: string;
  mend: string;
  /** The plan with that done, where it can be done at once. */
  fix?: Plan | undefined;
}
