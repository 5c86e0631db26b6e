/** The meetings of a living lab that have a draaiboek; its address is `living-lab-` with this name. */
export const labBijeenkomsten = ['eerste-bijeenkomst', 'tweede-bijeenkomst', 'terugkombijeenkomst'] as const;

/** The werkvorm with which we fill each of them, if any. Where it isn't in the guide, that meeting has no draaiboek. */
export const labWerkvormen: Record<(typeof labBijeenkomsten)[number], string | undefined> = {
  'eerste-bijeenkomst': 'ijsbergmodel',
  'tweede-bijeenkomst': 'cirkelmethode',
  terugkombijeenkomst: undefined,
};
