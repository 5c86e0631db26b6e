import { movedFile, movedIn, movedPages, movedPlaces } from './schemas/verhuisd.ts';

const texts = import.meta.glob<string>('../content/verhuisd.tsv', { query: '?raw', import: 'default', eager: true });
const moved = movedIn(texts[`../${movedFile}`] ?? '');

/** The pages of this site that moved, and where each is now. */
export const pagesThatMoved = movedPages(moved);

/** The places that moved from the page at `address`, and where each is now. */
export const placesThatMoved = (address: string): { id: string; to: string }[] => movedPlaces(address, moved);
