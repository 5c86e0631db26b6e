import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-check/read-content.ts';
import { readEntry } from '../../../src/content-check/read-entry.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function save(file: string, text: string): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  return file;
}

/** Reads `text` as a tip. */
function read(text: string) {
  const entry = readEntry(root, save('content/tips/a.mdx', text), 'tips', 'a');
  if (!('slug' in entry)) throw new Error(entry.message);
  return entry;
}

describe('readEntry', () => {
  test('takes fields and text apart and knows their lines', () => {
    const entry = read('---\ntitel: Een tip\nthemas:\n  - een\n  - twee\n---\nTekst.\n');
    expect(entry).toMatchObject({ data: { titel: 'Een tip', themas: ['een', 'twee'] }, body: 'Tekst.\n', bodyStart: 6 });
    expect([entry.lineOf(['titel']), entry.lineOf(['themas', 1])]).toEqual([2, 5]);
  });

  test('gives the line of the nearest parent of what is missing, and of the whole else', () => {
    const entry = read('---\nbron:\n  - paginas: [1]\n---\n');
    expect([entry.lineOf(['bron', 0, 'document']), entry.lineOf(['titel']), entry.lineOf([])]).toEqual([3, 1, 1]);
  });

  test.each([
    ['no line after its fields', '---\na: 1\n---', '', 2],
    ['an empty text', '---\na: 1\n---\n', '', 3],
    ['lines as Windows ends them', '---\r\na: 1\r\n---\r\nTekst.', 'Tekst.', 3],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nTekst.', 'Tekst.', 3],
    ['spaces after the line', '---\na: 1\n---  \nTekst.', 'Tekst.', 3],
    ['a line in its text', '---\na: 1\n---\n\nEen\n\n---\n\nTwee', '\nEen\n\n---\n\nTwee', 3],
  ])('takes an entry with %s', (_, text, body, bodyStart) => {
    expect(read(text)).toMatchObject({ data: { a: 1 }, body, bodyStart });
  });
});

describe('readContent', () => {
  test('reads each collection by name, and goes on past what it cannot read', () => {
    save('content/tips/b.mdx', '---\ntitel: B\n---\n');
    save('content/tips/a.mdx', 'geen velden');
    save('content/cases/c.mdx', '---\ntitel: C\n---\n');
    const { files, problems } = readContent(root);
    expect(files.map(({ file, collection, slug }) => [file, collection, slug])).toEqual([
      ['content/cases/c.mdx', 'cases', 'c'],
      ['content/tips/b.mdx', 'tips', 'b'],
    ]);
    expect(problems).toMatchObject([{ file: 'content/tips/a.mdx', line: 1 }]);
  });

  test('finds nothing where there is no content', () => {
    expect(readContent(root)).toEqual({ files: [], problems: [] });
  });
});
