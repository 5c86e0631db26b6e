import { expect, test } from 'vitest';
import { checkPaper } from '../../../src/content-check/check-paper.ts';
import { readContent, type SourceFile } from '../../../src/content-check/read-content.ts';
import { fieldsOf } from '../../../src/content-check/source-file.ts';
import { changed } from '../paper/letters.ts';

const { files } = readContent('tests/fixture-site');

/** Fields of the fixture's werkvormen, and how many letters their texts get: as many as they may have, which is too many for paper. */
const tooLong: [slug: string, field: string, letters: number][] = [
  ['reigerronde', 'titel', 110],
  ['reigerronde', 'vragen', 200],
  ['spechtspel', 'rollen', 80],
  ['spechtspel', 'tekst', 4000],
];

/** A werkvorm with texts of so many letters in a field, or in its text. */
function longer(file: SourceFile, field: string, letters: number): SourceFile {
  const fill = (text: string) => `${text} `.repeat(letters).slice(0, letters).trim();
  if (field === 'tekst') return { ...file, body: file.body.replace(/^[\p{L} ]+\.$/gmu, fill) };
  const fields = fieldsOf(file);
  return { ...file, data: { ...fields, [field]: changed(fields[field], fill) } };
}

test('what does not fit on paper is told once for each field, with the sheet, the longest text and its line', async () => {
  const lines: string[] = [];
  for (const [slug, field, letters] of tooLong) {
    const all = files.map((file) => (file.collection === 'werkvormen' && file.slug === slug ? longer(file, field, letters) : file));
    const problems = await checkPaper(
      all.filter((file) => file.collection === 'werkvormen' && file.slug === slug),
      all,
    );
    lines.push(
      `${slug} ${field}`,
      ...problems.map(({ file, line, field: at, message }) => `  ${file}:${line ?? ''} ${at ?? ''} ${message}`),
    );
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('texts/paper.txt');
});
