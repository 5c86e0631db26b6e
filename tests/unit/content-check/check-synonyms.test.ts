import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSynonyms } from '../../../src/content-check/check-synonyms.ts';

const root = mkdtempSync(join(tmpdir(), 'synonyms-'));
mkdirSync(join(root, 'content'));

function check(...lines: string[]) {
  writeFileSync(join(root, 'content/synoniemen.txt'), lines.join('\r\n'));
  return checkSynonyms(root).map(({ line, message }) => `${line}: ${message.split('.')[0]}`);
}

test('a list is right with groups of words, and with lines for editors', () => {
  expect(check('# Uitleg, met een komma', '', 'geld, subsidie', 'burn-out, moe', 'één, enkele', "risico's, gevaren")).toEqual([]);
});

test('says in which line something is wrong', () => {
  expect(check('geld', 'van het kastje, loket', 'moe, moe', 'geld,, subsidie', 'kapper; haar')).toEqual([
    '1: heeft maar één woord: “geld”',
    '2: kent “van het kastje” niet als één woord',
    '3: noemt “moe” twee keer in één groep',
    '5: kent “kapper; haar” niet als één woord',
  ]);
});
