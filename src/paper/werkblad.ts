import { onderdelen } from '../werkvorm/model.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { commonParts, sheetOf } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';
import { section } from './tree.ts';

/** What werkblad.typ needs. `wanneer` and `casus` are parts of the entry's own text, by the ids of their headings. */
export const werkbladPart = (source: WerkvormSource) => ({
  soort: 'werkblad' as const,
  ...commonParts(source),
  werkvorm: source.werkvorm,
  duur: spokenTime(source.werkvorm.duur),
  onderdelen,
  wanneer: section(source.text, 'wanneer-gebruik-je-het'),
  casus: section(source.text, 'de-casus'),
});

const about = {
  name: 'werkblad',
  titel: 'Werkblad',
  uitleg: 'Alles wat de gespreksleider nodig heeft. Print het aan twee kanten.',
  papier: 'A4',
};

/** The working sheet: all that a gespreksleider needs, on two sides of A4 at most. */
export const werkblad = (source: WerkvormSource): Sheet => sheetOf(source, 'Werkblad', about, () => [werkbladPart(source)]);
