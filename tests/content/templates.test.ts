import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../src/content-check/check-entry.ts';
import { readEntry } from '../../src/content-check/read-entry.ts';
import type { SourceFile } from '../../src/content-check/source-file.ts';
import { schemas } from '../../src/schemas/index.ts';
import { collectionNames, type CollectionName } from '../../src/schemas/shared.ts';
import { unwrapped } from '../../src/schemas/walk.ts';
import { fieldsOf } from '../schema-fields.ts';
import { checkChanged, checkChangedOnPaper, root, write } from './changed-content.ts';

const fileOf = (collection: CollectionName) => `content/${collection}/_template.mdx`;

function templateOf(collection: CollectionName): SourceFile {
  const read = readEntry(root, fileOf(collection), collection, '_template');
  if (!('slug' in read)) throw new Error(`${read.file} ${read.message}`);
  return read;
}

/** Whether some value stands at `path` in `data`; `[]` is any item of a list. */
function holds(data: unknown, [part, ...rest]: string[]): boolean {
  if (part === undefined) return data !== undefined && data !== null;
  if (part === '[]') return Array.isArray(data) && data.some((item) => holds(item, rest));
  return data !== null && typeof data === 'object' && Object.entries(data).some(([name, value]) => name === part && holds(value, rest));
}

/** Whether the template shows the field as a comment, for instance because another field rules it out. */
const isComment = (front: string, path: string[]) =>
  new RegExp(`^\\s*#\\s*(?:- )?${path.findLast((part) => part !== '[]')}:`, 'm').test(front);

describe.each(collectionNames)('the template of %s', (collection) => {
  test('is right by its schema', () => {
    expect(checkEntry(templateOf(collection))).toEqual([]);
  });

  test('becomes a right entry when it is copied', async () => {
    const check = collection === 'werkvormen' ? checkChangedOnPaper : checkChanged;
    const { problems } = await check(fileOf(collection), (path) => write(readFileSync(path))(join(dirname(path), 'een-nieuwe.mdx')));
    // What tells entries apart, such as the place in a list, is for the editor to choose, and so are the texts.
    const own = (message: string) => message.includes('net als in') || message.includes('de tekst van het voorbeeld');
    expect(problems.filter(({ message }) => !own(message))).toEqual([]);
    expect(problems.filter(({ message }) => own(message))).not.toEqual([]);
  });

  test('shows every field', () => {
    const { data } = templateOf(collection);
    const front = readFileSync(join(root, fileOf(collection)), 'utf8').split(/^---$/m)[1] ?? '';
    const missing = fieldsOf(schemas[collection]).filter(({ path }) => !holds(data, path) && !isComment(front, path));
    expect(missing.map(({ path }) => path.join(' › '))).toEqual([]);
  });
});

describe('the tables of fields in content/README.md', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const tableBelow = (heading: string) =>
    (guide.split(`### ${heading}\n`)[1]?.split(/^##/m)[0] ?? '').matchAll(/^\| `(.+)` \| (ja|nee) \|/gm);

  test.each(collectionNames)('name every field of %s, and whether it must be there', (collection) => {
    const rows = [...tableBelow('Velden die elk bestand heeft'), ...tableBelow(`Velden in \`${collection}\``)];
    // Two fields may share a row: `verwant › hier`, `daar`.
    const told = new Map(
      rows.flatMap(([, names = '', must = '']) =>
        names.split('`, `').map((name, at, all) => {
          const above = at === 0 ? '' : (all[0] ?? '').replace(/[^›]+$/, ' ');
          return [`${above}${name}`.trim(), must] as const;
        }),
      ),
    );
    const fields = fieldsOf(schemas[collection]).flatMap(({ path, schema }) =>
      path.at(-1) === '[]' ? [] : [{ path: path.filter((part) => part !== '[]'), must: schema === unwrapped(schema) ? 'ja' : 'nee' }],
    );
    const nameOf = (path: string[]) => path.join(' › ');
    const named = fields.filter(({ path }) => told.has(nameOf(path)));
    // A row may tell of all that is in its field.
    const inRow = ({ path }: { path: string[] }) =>
      named.some((each) => nameOf(each.path) === nameOf(path.slice(0, -1))) &&
      !named.some((each) => nameOf(each.path.slice(0, -1)) === nameOf(path.slice(0, -1)));
    expect(fields.filter((field) => !named.includes(field) && !inRow(field)).map(({ path }) => nameOf(path))).toEqual([]);
    expect(named.filter(({ path, must }) => told.get(nameOf(path)) !== must).map(({ path }) => nameOf(path))).toEqual([]);
    expect(told.size).toBe(named.length);
  });
});
