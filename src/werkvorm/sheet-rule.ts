import type { WerkvormModel } from './model.ts';

/** By what amounts count, as the material lists of werkvormen have it. */
export type Per = WerkvormModel['materialen'][number]['hoeveelheid']['per'];

/** The ways in which a poster can be printed: on A3, on A4 sheets to stick together, both also with lines alone; on A4 to hand out, or large. */
export const posterForms = ['a3', 'a3-inktarm', 'vellen', 'vellen-inktarm', 'a4', 'groot'] as const;

/** How many times to print a sheet: once for each deelnemer, organisatie or groep, or for as many of them as it `serves`. */
export interface SheetRule {
  /** What steps call it; the werkblad belongs to the werkvorm as a whole. */
  vel: WerkvormModel['stappen'][number]['vellen'][number] | 'werkblad';
  titel: string;
  /** Of a poster: which of its ways this is. */
  form?: (typeof posterForms)[number] | undefined;
  /** The name of its file, without `.pdf`. */
  file: string;
  per: Per;
  serves: number;
}
