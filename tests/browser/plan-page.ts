/** The blocks of a plan that stand on the screen, not those for paper. */
export const blocks = 'plan-editor section:not([data-paper]) ol > li > h3';

/** A plan with a werkvorm, as an address has it. */
export const evening = '1_start.19.00_welkom.20_werkvorm.ijsbergmodel.15.20.15.10_pauze.15_afspraken.20';
