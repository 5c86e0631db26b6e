import type { WerkvormModel } from './model.ts';

/** By what amounts count, as the material lists of werkvormen have it. */
export type Per = WerkvormModel['materialen'][number]['hoeveelheid']['per'];

/** How many times to print a sheet: once for each deelnemer, organisatie or groep, or for as many of them as it `serves`. */
export interface SheetRule {
  /** What steps call it; the werkblad belongs to the werkvorm as a whole. */
  vel: WerkvormModel['stappen'][number]['vellen'][number] | 'werkblad';
  titel: string;
  /** The name of its file, without `.pdf`. */
  file: string;
  per: Per;
  serves: number;
}
