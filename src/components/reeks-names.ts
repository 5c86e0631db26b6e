import type { Tip } from '../schemas/tip.ts';

/** What each series of tips is called. */
export const reeksNames: Record<Tip['reeks'], string> = {
  samenspel: 'Tips voor goed samenspel',
  lab: 'Tips om zelf een living lab te organiseren',
  partij: 'Tips voor één partij',
};
