import { smallDrawings, werkvormDrawing } from '../components/drawings/drawings.ts';
import { onPaper } from './qr.ts';
import { drawPaper, setPaper, type Paper } from './set.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';

/** A part of a document: `soort` says which function of vellen.typ sets it. */
export interface Part {
  soort: 'werkblad' | 'poster' | 'antwoordvel' | 'rolkaarten';
  /** How often an antwoordvel or rolkaarten come, once by default. */
  keer?: number;
}

/** What every part about a werkvorm has: its name, its drawing, where it comes from and where its page is. */
export const commonParts = ({ werkvorm, address, bron }: WerkvormSource) => ({
  titel: werkvorm.titel,
  tekening: { ...werkvormDrawing(werkvorm.poster), shows: smallDrawings[werkvorm.poster].shows, poster: werkvorm.poster },
  bron,
  adres: onPaper(address),
});

/** A sheet of parts one after the other; `kop` stands before the name of the werkvorm in the title of its document. */
export const sheetOf = (source: WerkvormSource, kop: string, about: Omit<Sheet, 'set' | 'draw'>, delen: () => Promise<Part[]>): Sheet => ({
  ...about,
  set: async () => setParts(source, kop, await delen()),
  draw: async () => drawPaper('vellen.typ', documentOf(source, kop, await delen())),
});

/** Sets parts as one document. @throws {TooMuchText} if a text doesn't fit */
export const setParts = (source: WerkvormSource, kop: string, delen: Part[]): Promise<Paper> =>
  setPaper('vellen.typ', documentOf(source, kop, delen), undefined, source.address);

const documentOf = ({ werkvorm, auteurs, site }: WerkvormSource, kop: string, delen: Part[]) => ({
  papier: { titel: `${kop} ${werkvorm.titel}`, auteurs, links: { site } },
  delen,
});
