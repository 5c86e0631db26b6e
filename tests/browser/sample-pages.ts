import { collectionNames } from '../../src/schemas/shared.ts';
import { readSite, type BuiltPage } from '../built-site.ts';

/**
 * Home, every list and every text page, and the longest entry of each kind (a page below an entry is a kind of its own):
 * between them they show every part that the site has.
 */
export function samplePages(): string[] {
  const byKind = Map.groupBy(readSite().pages, kindOf);
  return [...byKind]
    .flatMap(([kind, pages]) => (kind === undefined ? pages : longest(pages)))
    .map(({ address }) => address)
    .sort();
}

/** Folders whose pages are of one kind: the collections, the situaties, and the draaiboeken that follow from them. */
const folders: string[] = [...collectionNames, 'wegwijzer', 'draaiboek'];

/** The kind of content that a page is an entry of, or belongs to an entry of; undefined for lists and text pages. */
function kindOf({ address }: BuiltPage): string | undefined {
  const [folder = '', slug, part = ''] = address.split('/').filter(Boolean);
  return slug !== undefined && folders.includes(folder) ? `${folder}/${part}` : undefined;
}

const longest = (pages: BuiltPage[]) => pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1);
