import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEntry } from '../../../src/content-check/read-entry.ts';
import type { SourceFile } from '../../../src/content-check/source-file.ts';
import type { CollectionName } from '../../../src/schemas/shared.ts';

const root = mkdtempSync(join(tmpdir(), 'entry-'));

/** An entry with these lines of fields and this text, as the content check reads it from `content/<collection>/<slug>.mdx`. */
export function entryFrom(collection: CollectionName, fields: string, text = '', slug = 'a'): SourceFile {
  const file = `content/${collection}/${slug}.mdx`;
  mkdirSync(join(root, 'content', collection), { recursive: true });
  writeFileSync(join(root, file), `---\n${fields}\n---\n\n${text}\n`);
  const read = readEntry(root, file, collection, slug);
  if (!('slug' in read)) throw new Error(read.message);
  return read;
}
