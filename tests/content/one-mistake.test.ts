import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { collectionNames } from '../../src/schemas/shared.ts';
import { root, swap, addText, type Change } from './changed-content.ts';

/** All content, with its facts and every address that was ever published: what an editor really has. */
const copy = mkdtempSync(join(tmpdir(), 'one-mistake-'));
beforeAll(() => {
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** One that others link to, if there is one: there a mistake has the most to take along. */
const linkedTo: Record<string, string> = {
  cases: 'zeeland',
  werkvormen: 'ijsbergmodel',
  bronnen: 'inspiratiewijzer',
  partijen: 'gemeente',
};
const { files } = readContent(root);
const onePerCollection = collectionNames.flatMap(
  (name) => files.find(({ collection, slug }) => collection === name && slug === (linkedTo[name] ?? slug))?.file ?? [],
);

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
  test.each(onePerCollection)('is told in one sentence: %s', (file) => {
    const path = join(copy, file);
    const before = readFileSync(path);
    change(path);
    const problems = checkContent(copy);
    writeFileSync(path, before);
    expect(problems).toEqual([expect.objectContaining({ file })]);
  });
});
