import { paths } from '../paths.ts';
import { collectionNames } from '../schemas/shared.ts';
import type { Changes } from './read-history.ts';

/** The address of the entry with a key, without the base path; undefined where its collection isn’t known any more. */
export function addressOf(key: string): string | undefined {
  const [name, slug = ''] = key.split('/');
  const collection = collectionNames.find((each) => each === name);
  return collection && paths.entry(collection, slug);
}

/** When each page last changed, by its address: the latest change of the entries that have their text there. */
export function pagesChanged(changes: Changes): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [key, { changed }] of changes) {
    const [page] = addressOf(key)?.split('#') ?? [];
    if (page !== undefined && changed > (pages.get(page) ?? '')) pages.set(page, changed);
  }
  return pages;
}

/** For the sitemap: gives an item the time at which its page last changed. `home` is the full address of the site. */
export function lastModified(changes: Changes, home: string): <Item extends { url: string }>(item: Item) => Item & { lastmod?: string } {
  const pages = pagesChanged(changes);
  const start = home.replace(/\/$/, '');
  return (item) => {
    const lastmod = pages.get(item.url.slice(start.length));
    return lastmod === undefined ? item : { ...item, lastmod };
  };
}

/** Days where the guide is read, as Swedish writes them. To make this takes a hundred times as long as to use it. */
const days = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day of an instant where the guide is read, as `2026-01-31`. */
export const dayOf = (instant: string): string => days.format(new Date(instant));
