import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { groupBy } from '../group-by.ts';
import { indexDocuments, type IndexDocument } from './index-html.ts';
import type { SearchData } from './record.ts';

/** The documents of the site built in `folder`: one for each record. */
export async function readDocuments(folder: string, { records }: SearchData): Promise<IndexDocument[]> {
  const byPage = groupBy(records, ({ address }) => address.split('#')[0] ?? '');
  const pages = [...byPage].map(async ([page, entries]) =>
    indexDocuments(
      await readFile(join(folder, page, 'index.html'), 'utf8'),
      entries.map(({ address }) => address),
    ),
  );
  return (await Promise.all(pages)).flat();
}
