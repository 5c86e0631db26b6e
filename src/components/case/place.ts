import type { Case } from '../../schemas/case.ts';

/** Which drawing fits the place of a case: a village, high-rise, or else a town. */
export function placeOf({ soort, titel, plaats }: Pick<Case, 'soort' | 'titel' | 'plaats'>): 'village' | 'town' | 'flats' {
  if (soort === 'social lab') return 'flats';
  return /\bdorp\b/i.test(`${titel} ${plaats}`) ? 'village' : 'town';
}
