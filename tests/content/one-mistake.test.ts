import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { root, swap, addText, type Change } from './changed-content.ts';

/** All content, with its facts and every address that was ever published: what an editor really has. */
const copy = mkdtempSync(join(tmpdir(), 'one-mistake-'));
beforeAll(() => {
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** Entries of the kinds that others link to and that make places on other pages: there a mistake has the most to take along. */
const linkedTo = [
  'cases/zeeland',
  'themas/boven-en-onderstroom',
  'werkvormen/ijsbergmodel',
  'bronnen/inspiratiewijzer',
  'partijen/gemeente',
].map((entry) => `content/${entry}.mdx`);

const mistakes: [what: string, change: Change][] = [
  ['a quotation mark that nothing closes', swap(/^titel: .*$/m, 'titel: "Iets')],
  ['a field that nobody knows', swap(/^titel: /m, 'kleur: rood\ntitel: ')],
  ['no title', swap(/^titel: .*\n/m, '')],
  ['a summary that is too short', swap(/^samenvatting: .*$/m, 'samenvatting: Kort.')],
  ['an item too far from the edge', swap(/^samenvatting: .*$/m, 'samenvatting: Kort\n  - maar krachtig')],
  ['no line above its fields', swap(/^---\n/, '')],
  ['two versions', swap(/^titel: .*$/m, '<<<<<<< HEAD\ntitel: Een\n=======\ntitel: Twee\n>>>>>>> nieuw')],
  ['a text that can’t be read', addText('Een groep van <5 mensen.')],
];

describe.each(mistakes)('an entry with %s', (_, change) => {
  test.each(linkedTo)('is told in one sentence: %s', (file) => {
    const path = join(copy, file);
    const before = readFileSync(path);
    change(path);
    const problems = checkContent(copy);
    writeFileSync(path, before);
    expect(problems).toEqual([expect.objectContaining({ file })]);
  });
});
