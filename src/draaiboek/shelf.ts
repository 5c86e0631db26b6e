/** What of a browser's store is used here, so that a test can have one of its own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Each plan has a place of its own, so that one that is damaged costs no other, and two tabs write in each other’s way only with the same plan. */
export const prefix = 'draaiboek-';

/** The store of this browser; undefined where it keeps nothing, as in some private windows. */
export function browserShelf(): Shelf | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Whether anything is kept, without reading it. */
export const keepsAny = (shelf: Shelf | undefined): boolean => idsIn(shelf).length > 0;

/** The names of the plans that are kept. */
export function idsIn(shelf: Shelf | undefined): string[] {
  try {
    const keys = shelf === undefined ? [] : Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
