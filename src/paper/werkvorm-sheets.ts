import { antwoordvel, antwoordvelPart, hasAnswers } from './antwoordvel.ts';
import { sheetOf, type Part } from './parts.ts';
import { pastedPoster, posterSheets } from './poster.ts';
import { rolkaarten, rolkaartenPart } from './rolkaarten.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';
import { boundWerkblad, werkblad } from './werkblad.ts';

/** Every sheet of a werkvorm, in the order in which its page offers them; the first has all that a group needs in one file. */
export const werkvormSheets = async (source: WerkvormSource): Promise<Sheet[]> => [
  sheetOf(source, 'Alles voor de werkvorm', bundle, () => allParts(source)),
  werkblad(source),
  ...(hasAnswers(source.werkvorm) ? [await antwoordvel(source)] : []),
  ...(source.werkvorm.rollen.length > 0 ? [rolkaarten(source)] : []),
  ...(await posterSheets(source)),
];

const bundle = {
  name: 'alles',
  titel: 'Alles voor deze werkvorm in één pdf',
  purpose: 'Alle vellen achter elkaar, om te mailen of in één keer te printen.',
  paper: 'A4',
  bundle: true,
  derived: true,
} as const;

/** How often sheets are there that some need more of. */
export interface Copies {
  antwoordvel: number;
  rolkaarten: number;
}

/** One of each that a group needs. */
const allParts = (source: WerkvormSource): Promise<Part[]> =>
  boundParts(source, { antwoordvel: Number(hasAnswers(source.werkvorm)), rolkaarten: Number(source.werkvorm.rollen.length > 0) });

/** What is bound together, all on A4. Role cards are their own poster. */
export const boundParts = async (source: WerkvormSource, { antwoordvel: answers, rolkaarten: cards }: Copies): Promise<Part[]> => [
  await boundWerkblad(source),
  ...(source.werkvorm.rollen.length > 0 ? [] : [await pastedPoster(source)]),
  ...(answers > 0 ? repeated(answers, await antwoordvelPart(source)) : []),
  ...repeated(cards, rolkaartenPart(source)),
];

const repeated = (copies: number, part: Part): Part[] => (copies > 0 ? [{ ...part, copies }] : []);
