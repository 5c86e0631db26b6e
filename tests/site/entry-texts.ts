import type { TextNode } from '../../src/paper/tree.ts';
import { sourceFiles } from '../content/real-content.ts';

/** In lower case, without white space and the hyphens that depend on where lines end, and without what stands behind links. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00ad-]+/g, '')
    .replace(/\(p\.\d+\)|\[\d+\]/g, '');
/** Texts by sentence: a paragraph may go on behind the notes of a page. */
export const sentences = (text: string): string[] => text.split(/(?<=[.?!:;]”?) /).filter((each) => each.trim() !== '');

/** Every sentence of a parsed text; what isn't set in lines of its own is part of its paragraph. */
export const textsIn = ({ t, value, c }: TextNode): string[] =>
  ['paragraph', 'heading'].includes(t) ? [wordsIn({ t, value, c })] : c.flatMap(textsIn);
const wordsIn = ({ value, c }: TextNode): string => value ?? c.map(wordsIn).join('');

/** Fields that a reader doesn't see as they stand: slugs, numbers, choices, other words to search by. */
const unseen = new Set([
  'aanleiding',
  'ookBij',
  'draaiboek',
  'vormen',
  'zoekwoorden',
  'id',
  'document',
  'soort',
  'reeks',
  'poster',
  'letter',
  'rol',
  'gecontroleerd',
  'adres',
  'werkwijze',
  // Words for the gespreksleider are on the page and the werkblad.
  'begeleiding',
  'per',
  'voorWie',
  'vellen',
]);
const links = new Set([
  'case',
  'thema',
  'themas',
  'tips',
  'routeUit',
  'werkvorm',
  'werkvormen',
  'tip',
  'logica',
  'logicas',
  'partij',
  'partijen',
  'vraag',
  'van',
  'deelnemer',
  'verderLezen',
  'groep',
]);

/** Every text in the fields of an entry that a reader sees. */
export function fieldTexts(value: unknown, name = ''): string[] {
  if (unseen.has(name)) return [];
  if (typeof value === 'string') return links.has(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => fieldTexts(each, name));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'vragen' && name === 'stappen' ? [] : fieldTexts(each, key)));
}

/** The text of an entry, as it was written. */
export const bodyOf = (collection: string, id: string): string =>
  sourceFiles.find((file) => file.collection === collection && file.slug === id)?.body ?? '';
