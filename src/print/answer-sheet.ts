import type { Werkvorm } from '../schemas/werkvorm.ts';

/** Whether a werkvorm has questions that participants answer for themselves. */
export const hasAnswerSheet = ({ vragen }: Pick<Werkvorm, 'vragen'>): boolean => vragen.some(({ voorWie }) => voorWie !== 'samen');
