import { z } from 'astro/zod';
import { memoised } from '../memoise.ts';
import { partTitles } from '../werkvorm/model.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { commonParts, setParts, sheetOf } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';
import { section } from './tree.ts';

/** What werkblad.typ needs. `when` and `casus` are parts of the entry's own text, by the ids of their headings. */
const werkbladPart = (source: WerkvormSource) => ({
  kind: 'werkblad' as const,
  ...commonParts(source),
  werkvorm: source.werkvorm,
  duur: spokenTime(source.werkvorm.duur),
  partTitles,
  when: section(source.text, 'wanneer-gebruik-je-het'),
  casus: section(source.text, 'de-casus'),
});

/** How a werkblad is divided over its sides, as werkblad.typ reports it: sizes of letters in points, and which extras it has. */
const layout = z.object({
  steps: z.number(),
  front: z.number(),
  back: z.number(),
  when: z.boolean(),
  game: z.boolean(),
  turns: z.boolean(),
});

/** The same for a file with other sheets. How it is divided takes long to find: it is what was found for the werkblad by itself. */
export const boundWerkblad = memoised(async (source: WerkvormSource) => ({
  ...werkbladPart(source),
  layout: layout.parse((await setParts(source, label, [werkbladPart(source)])).reports[0]),
}));

const label = 'Werkblad';

const about = {
  name: 'werkblad',
  titel: label,
  purpose: 'Alles wat de gespreksleider nodig heeft. Print het aan twee kanten.',
  paper: 'A4',
};

/** The working sheet: all that a gespreksleider needs, on two sides of A4 at most. */
export const werkblad = (source: WerkvormSource): Sheet => sheetOf(source, label, about, () => Promise.resolve([werkbladPart(source)]));
