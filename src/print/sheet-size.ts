import type { Werkvorm } from '../schemas/werkvorm.ts';

/** How large the letters of a werkvorm's sheet can be; print-werkvorm.css gives each its points. */
export type SheetSize = 'ruim' | 'gewoon' | 'dicht';

/** The parts of a werkvorm that stand on the front of its sheet. */
type Front = Pick<Werkvorm, 'stappen' | 'vragen' | 'groepen' | 'rollen' | 'materialen' | 'randvoorwaarden'>;

/** Characters that fit on the front in large and in ordinary letters, tried out on A4. Those in the narrow column count double. */
const limits = { ruim: 2200, gewoon: 3000 };

/** Chooses the largest letters with which the front of the sheet stays one side of A4, by how much there is to read on it. */
export function sheetSize(werkvorm: Front): SheetSize {
  const length = lengthOf(wideTexts(werkvorm)) + 2 * lengthOf(narrowTexts(werkvorm));
  if (length <= limits.ruim) return 'ruim';
  return length <= limits.gewoon ? 'gewoon' : 'dicht';
}

const lengthOf = (texts: string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

const wideTexts = ({ stappen, vragen, groepen, rollen }: Front): string[] => [
  ...stappen.flatMap(({ titel, acties, extra = '' }) => [titel, ...acties, extra]),
  ...groepen.flatMap(({ titel, kernvraag = '', toelichting = '' }) => [titel, kernvraag, toelichting]),
  ...vragen.flatMap(({ tekst, deelvragen, voorbeelden }) => [tekst, ...deelvragen, ...voorbeelden]),
  ...rollen.flatMap(({ naam, opdracht }) => [naam, opdracht]),
];

const narrowTexts = ({ materialen, randvoorwaarden }: Front): string[] => [
  ...materialen.flatMap(({ naam, toelichting = '' }) => [naam, toelichting]),
  ...randvoorwaarden.map(({ tekst }) => tekst),
];
