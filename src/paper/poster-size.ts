import { group } from '../werkvorm/group.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';

/** The side of a square post-it in millimetres: the size that is sold most, 3 inches. */
const postIt = 76;

/** Paper for the copy shop, from small to large. */
export const largePapers = ['a2', 'a1', 'a0'] as const;
export type LargePaper = (typeof largePapers)[number];

/** Which part of a drawing post-its can't cover, for they are square and it isn't. */
const lost = 0.2;

/** Whether so many post-its lie close together, or a little over one another, on an area in square millimetres. */
export const isCrowded = (postIts: number, area: number): boolean => area * (1 - lost) < postIts * postIt ** 2;

/** How many post-its a material list asks for, for that group; 0 if it has none. */
export const postItsFor = (materialen: WerkvormModel['materialen']): number =>
  materialen
    .filter(({ naam }) => /^post-its?$/i.test(naam))
    .reduce((sum, { hoeveelheid: { aantal, per } }) => sum + aantal * group[per], 0);

/**
 * The smallest large paper on which so many post-its have a place beside one another, and else the largest.
 * @param areaOn how much of a poster on that paper is for the work, in square millimetres
 */
export async function paperFor(postIts: number, areaOn: (paper: LargePaper) => Promise<number>): Promise<LargePaper> {
  for (const paper of largePapers) if ((await areaOn(paper)) >= postIts * postIt ** 2) return paper;
  return 'a0';
}
