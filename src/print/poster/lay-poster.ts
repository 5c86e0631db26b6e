import { layBeelden, type BeeldenLayout } from './beelden.ts';
import { layBegrippen, type BegrippenLayout } from './begrippen.ts';
import { layCirkels, type CirkelsLayout } from './cirkels.ts';
import { layDriehoek, type DriehoekLayout } from './driehoek.ts';
import type { Measure } from './fit-text.ts';
import { layIjsberg, type IjsbergLayout } from './ijsberg.ts';
import { layRollen, type RollenLayout } from './rollen.ts';
import type { PosterSource } from './source.ts';

/** A poster laid out on A3, ready to draw. */
export type PosterLayout = IjsbergLayout | CirkelsLayout | DriehoekLayout | BeeldenLayout | BegrippenLayout | RollenLayout;

const lay = {
  ijsberg: layIjsberg,
  cirkels: layCirkels,
  driehoek: layDriehoek,
  beelden: layBeelden,
  begrippen: layBegrippen,
  rollen: layRollen,
};

/**
 * Lays out the poster of a werkvorm from its own data.
 * @param measure width of a text in the poster's typeface
 * @throws {PosterError} if its texts don’t fit.
 */
export const layPoster = (source: PosterSource, measure: Measure): PosterLayout => lay[source.werkvorm.poster](source, measure);
