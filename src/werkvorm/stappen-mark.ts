import type { WerkvormModel } from './model.ts';

/** Whether there are words for the gespreksleider, in a stap or for the whole werkvorm. */
const hasWords = ({ stappen, wendingen }: Pick<WerkvormModel, 'stappen' | 'wendingen'>): boolean =>
  wendingen.length > 0 || stappen.some(({ begeleiding }) => begeleiding !== undefined);

/** What of the stappen of some werkvormen is always ours, in the words that mark it. */
export const stappenMark = (...models: Pick<WerkvormModel, 'stappen' | 'wendingen'>[]): string =>
  models.some(hasWords)
    ? 'de tijd, de vellen en de woorden voor de gespreksleider zijn een voorstel van deze site'
    : 'de tijd en de vellen per stap zijn een voorstel van deze site';
