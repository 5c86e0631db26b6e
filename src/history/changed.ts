import { changes } from 'virtual:history';
import { dayOf, pagesChanged } from './pages.ts';

const pages = pagesChanged(changes);

/** Whether the build knows when texts changed, and so has a feed. */
export const hasHistory = changes.size > 0;

/** The day on which the page at an address (without the base path) was last changed, as `2026-01-31`; undefined where that isn’t known. */
export function pageChangedOn(path: string): string | undefined {
  const instant = pages.get(path);
  return instant === undefined ? undefined : dayOf(instant);
}
