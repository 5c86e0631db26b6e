import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWordList } from '../../../src/content-check/word-list.ts';

const root = mkdtempSync(join(tmpdir(), 'words-'));
mkdirSync(join(root, 'content'));

function read(...lines: string[]) {
  writeFileSync(join(root, 'content/woordenlijst.txt'), lines.join('\r\n'));
  const { words, problems } = readWordList(root);
  return { words, problems: problems.map(({ line, message }) => `${line}: ${message.split('.')[0]}`) };
}

test('gives the words with their lines, whatever their capitals, without what is for editors', () => {
  expect(read('# Zo werkt het', '', 'axe', 'BrabantZorg', 'C#', 'Eén', 'eye')).toEqual({
    words: [3, 4, 5, 6, 7].map((line) => ({ word: ['axe', 'BrabantZorg', 'C#', 'Eén', 'eye'][line - 3], line })),
    problems: [],
  });
});

test('is empty without a list', () => {
  expect(readWordList(join(root, 'content'))).toEqual({ words: [], problems: [] });
});

test('says in which line something is wrong', () => {
  expect(read('Vilans', 'Movisie', 'Movisie', 'zo en zo', 'zus,zo').problems).toEqual([
    '2: is niet op alfabet: “Movisie” staat na “Vilans”',
    '3: noemt “Movisie” twee keer',
    '4: heeft op één regel “zo en zo”',
    '5: heeft op één regel “zus,zo”',
  ]);
});
