import { shortAddress } from '../components/short-address.ts';
import { smallDrawings, werkvormDrawing } from '../components/drawings/drawings.ts';
import { qrCode } from './qr.ts';
import { setPaper, type Paper } from './set.ts';
import type { WerkvormSource } from './sheet.ts';

/** A part of a document: `soort` says which function of vellen.typ sets it. */
export interface Part {
  soort: 'werkblad' | 'poster' | 'antwoordvel' | 'rolkaarten';
}

/** What every part about a werkvorm has: its name, its drawing, where it comes from and where its page is. */
export const commonParts = ({ werkvorm, address, bron }: WerkvormSource) => ({
  titel: werkvorm.titel,
  tekening: { ...werkvormDrawing(werkvorm.poster), shows: smallDrawings[werkvorm.poster].shows, poster: werkvorm.poster },
  bron,
  adres: { vol: address, kort: shortAddress(address), qr: qrCode(address) },
});

/**
 * Sets parts one after the other as one document, called `titel`.
 * @throws {TooMuchText} if a text doesn't fit
 */
export const setParts = ({ auteurs, site }: WerkvormSource, titel: string, delen: Part[]): Paper =>
  setPaper('vellen.typ', { papier: { titel, auteurs, site }, delen });
