import type { Werkvorm } from '../schemas/werkvorm.ts';

/** How large the letters of a werkvorm's sheet can be; print-werkvorm.css gives each its points. */
export type SheetSize = 'ruim' | 'gewoon' | 'dicht';

/** The parts of a werkvorm that stand on the front of its sheet. */
type Front = Pick<Werkvorm, 'stappen' | 'vragen' | 'groepen' | 'rollen' | 'materialen' | 'randvoorwaarden'>;

/** Characters that fit on the front in large and in ordinary letters, tried out on A4. */
const limits = { ruim: 2100, gewoon: 2500 };

/** Chooses the largest letters with which the front of the sheet stays one side of A4, by how much there is to read on it. */
export function sheetSize(werkvorm: Front): SheetSize {
  const length = frontTexts(werkvorm).reduce((sum, text) => sum + text.length, 0);
  if (length <= limits.ruim) return 'ruim';
  return length <= limits.gewoon ? 'gewoon' : 'dicht';
}

const frontTexts = ({ stappen, vragen, groepen, rollen, materialen, randvoorwaarden }: Front): string[] => [
  ...stappen.flatMap(({ titel, acties, extra = '' }) => [titel, ...acties, extra]),
  ...groepen.flatMap(({ titel, kernvraag = '', toelichting = '' }) => [titel, kernvraag, toelichting]),
  ...vragen.flatMap(({ tekst, deelvragen, voorbeelden }) => [tekst, ...deelvragen, ...voorbeelden]),
  ...rollen.flatMap(({ naam, opdracht }) => [naam, opdracht]),
  ...materialen.flatMap(({ naam, toelichting = '' }) => [naam, toelichting]),
  ...randvoorwaarden.map(({ tekst }) => tekst),
];
