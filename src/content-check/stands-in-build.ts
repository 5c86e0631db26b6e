import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Stands } from './check-moved.ts';

/** What stands on the site that was built in `folder`. What only leads on to where something moved doesn't. */
export function standsInBuild(folder: string): Stands {
  const pages = new Map<string, Set<string> | undefined>();
  const idsOn = (page: string) => {
    if (!pages.has(page)) pages.set(page, idsIn(join(folder, page.endsWith('/') ? `${page}index.html` : page)));
    return pages.get(page);
  };
  return (address) => {
    const [page = '', id] = address.split('#');
    const ids = idsOn(page);
    return ids !== undefined && (id === undefined || ids.has(id));
  };
}

/** The ids on a page, but those of places that moved; undefined where there is no page, or one that moved itself. */
function idsIn(file: string): Set<string> | undefined {
  if (!existsSync(file)) return undefined;
  const ids = new Set<string>();
  let isMoved = false;
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      if (attributes['http-equiv'] === 'refresh') isMoved = true;
      const { id } = attributes;
      if (id !== undefined && !/\bmoved\b/.test(attributes['class'] ?? '')) ids.add(id);
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return isMoved ? undefined : ids;
}
