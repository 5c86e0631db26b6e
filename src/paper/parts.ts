import { smallDrawings, werkvormDrawing } from '../components/drawings/drawings.ts';
import { onPaper } from './qr.ts';
import { drawPaper, setPaper, type Paper } from './set.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';

/** A part of a document: `kind` says which function of vellen.typ sets it. */
export interface Part {
  kind: 'werkblad' | 'poster' | 'antwoordvel' | 'rolkaarten';
  /** How often an antwoordvel or rolkaarten come, once by default. */
  copies?: number;
}

/** What every part about a werkvorm has: its name, its drawing, where it comes from and where its page is. */
export const commonParts = ({ werkvorm, address, bron }: WerkvormSource) => ({
  titel: werkvorm.titel,
  drawing: { ...werkvormDrawing(werkvorm.poster), shows: smallDrawings[werkvorm.poster].shows, poster: werkvorm.poster },
  bron,
  address: onPaper(address),
});

/** A sheet of parts one after the other; `label` stands before the name of the werkvorm in the title of its document. */
export const sheetOf = (
  source: WerkvormSource,
  label: string,
  about: Omit<Sheet, 'set' | 'draw'>,
  parts: () => Promise<Part[]>,
): Sheet => ({
  ...about,
  set: async () => setParts(source, label, await parts()),
  draw: async () => drawPaper('vellen.typ', documentOf(source, label, await parts())),
});

/** Sets parts as one document. @throws {TooMuchText} if a text doesn't fit */
export const setParts = (source: WerkvormSource, label: string, parts: Part[]): Promise<Paper> =>
  setPaper('vellen.typ', documentOf(source, label, parts), undefined, source.address);

const documentOf = ({ werkvorm, authors, site }: WerkvormSource, label: string, parts: Part[]) => ({
  document: { titel: `${label} ${werkvorm.titel}`, authors, links: { site } },
  parts,
});
