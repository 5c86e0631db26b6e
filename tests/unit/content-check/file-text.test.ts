import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLanguage } from '../../../src/content-check/check-language.ts';
import { checkMoved } from '../../../src/content-check/check-moved.ts';
import { checkSynonyms } from '../../../src/content-check/check-synonyms.ts';
import { readFacts } from '../../../src/content-check/facts-table.ts';
import type { Problem } from '../../../src/content-check/source-file.ts';
import { readWordList } from '../../../src/content-check/word-list.ts';

/** A folder with every list, one of which was saved as somebody else's program does. */
function folderWith(list: string, content: string | Buffer): string {
  const root = mkdtempSync(join(tmpdir(), 'lists-'));
  mkdirSync(join(root, 'content/tips'), { recursive: true });
  writeFileSync(join(root, 'content/adressen.txt'), '/weg/\n/ook-weg/\n');
  writeFileSync(join(root, 'content/tips/a.mdx'), '---\ntitel: De heer Vilans\n---\nWij zijn van Vilans.\n');
  writeFileSync(join(root, 'content', list), content);
  return root;
}

const lists: [name: string, text: string, check: (root: string) => Problem[] | Promise<Problem[]>][] = [
  ['woordenlijst.txt', 'coördinaat\nVilans\n', (root) => readWordList(root).problems],
  ['woordenlijst.txt', 'coördinaat\nVilans\n', async (root) => (await checkLanguage(root, 'content/tips/a.mdx')).problems],
  ['synoniemen.txt', 'café, kroeg\nbaas, leiding\n', checkSynonyms],
  ['feiten.tsv', 'id\tfeit\tbron\tadres\tkern\nTIP-1\tEén\t002\t/tips/#a\tEén\nTIP-4\n', (root) => readFacts(root).problems],
  ['verhuisd.tsv', '# Eén\n/weg/ /\n/ook-weg/ /\n', (root) => checkMoved(root, () => false)],
  ['adressen.txt', '# Eén\n/weg/\n/ook-weg/\n', (root) => checkMoved(root, () => false)],
];

describe.each(lists)('of %s, with %j in it', (list, text, check) => {
  test.each<[what: string, content: string | Buffer, message: RegExp]>([
    ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), /^is niet als UTF-8 opgeslagen/],
    ['in the letters of Windows', Buffer.from(text.replace(/^/, 'é\n'), 'latin1'), /^is niet als UTF-8 opgeslagen/],
    ['with two versions', `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> nieuw\n`, /^heeft twee versies door elkaar/],
    ['with lost letters', text.replace('\n', '\n\uFFFD\n'), /^heeft het teken � waar een letter verloren is/],
  ])('the check says one thing, %s', async (_, content, message) => {
    const said = await check(folderWith(list, content));
    expect(said.filter(({ file }) => file.startsWith(`content/${list}`))).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message) }),
    ]);
    expect(said.filter(({ message: each }) => each.includes('spellingcontrole'))).toEqual([]);
  });
});
