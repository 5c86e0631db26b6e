import { expect, test, vi } from 'vitest';
import { inOrder } from '../../../src/catalog/catalog.ts';
import { checkPaper } from '../../../src/content-check/check-paper.ts';
import { readContent, type SourceFile } from '../../../src/content-check/read-content.ts';
import { fieldsOf } from '../../../src/content-check/source-file.ts';
import { sourceSentence } from '../../../src/components/sources-once.ts';
import type * as sheets from '../../../src/pages/_sheets.ts';
import { routeName, routeSources, type ChecklistSource } from '../../../src/paper/checklist.ts';
import { fullAddress } from '../../../src/paths.ts';
import { catalogFrom } from '../../content/real-content.ts';
import { changed } from '../paper/letters.ts';

const { files } = readContent('tests/fixture-site');

/** Fields of the fixture's werkvormen, and how many letters their texts get: as many as they may have, which is too many for paper. */
const tooLong: [slug: string, field: string, letters: number][] = [
  ['reigerronde', 'titel', 110],
  ['reigerronde', 'vragen', 200],
  ['spechtspel', 'rollen', 80],
  ['spechtspel', 'tekst', 4000],
  ['cirkelmethode', 'partijen', 27],
];

/** A werkvorm with texts of so many letters in a field, or in its text. */
function longer(file: SourceFile, field: string, letters: number): SourceFile {
  const fill = (text: string) => `${text} `.repeat(letters).slice(0, letters).trim();
  if (field === 'tekst') return { ...file, body: file.body.replace(/^[\p{L} ]+\.$/gmu, fill) };
  const fields = fieldsOf(file);
  if (field === 'partijen')
    return { ...file, data: { ...fields, ...(file.collection === field ? { titel: '0'.repeat(letters) } : { poster: 'cirkels' }) } };
  return { ...file, data: { ...fields, [field]: changed(fields[field], fill) } };
}

test('what does not fit on paper is told once for each field, with the sheet, the longest text and its line', async () => {
  const lines: string[] = [];
  for (const [slug, field, letters] of tooLong) {
    const isLonger = (file: SourceFile) => file.collection === field || (file.collection === 'werkvormen' && file.slug === slug);
    const all = files.map((file) => (isLonger(file) ? longer(file, field, letters) : file));
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

test('what names a partij or a bron with a fault waits until that is mended, or goes without', async () => {
  const faulty = files.map((file) => (['partijen', 'bronnen'].includes(file.collection) ? { ...file, data: {} } : file));
  const sound = faulty.filter(({ slug }) => ['spechtspel', 'living-lab'].includes(slug));
  expect(await checkPaper(sound, faulty)).toEqual([]);
});

test('what is set to see whether it fits is what the site offers', async () => {
  const asked: unknown[] = [];
  const told = async (source: unknown) => {
    asked.push(source);
    return [];
  };
  vi.doMock('../../../src/paper/werkvorm-sheets.ts', () => ({ werkvormSheets: told }));
  vi.doMock('../../../src/paper/checklist.ts', () => ({
    routeName,
    routeSources,
    checklist: ({ sources, ...source }: ChecklistSource) => ({
      titel: '',
      set: () => told({ ...source, bron: sourceSentence(sources), makers: sources.map(({ bron }) => bron.data.makers) }),
    }),
  }));
  const [checkAnew, siteAnew] = ['../../../src/content-check/check-paper.ts?anew', '../../../src/pages/_sheets.ts?anew'] as const;
  const check: { checkPaper: typeof checkPaper } = await import(checkAnew);
  const site: Pick<typeof sheets, 'allSheets' | 'checklistOf'> = await import(siteAnew);
  vi.doUnmock('../../../src/paper/werkvorm-sheets.ts');
  vi.doUnmock('../../../src/paper/checklist.ts');

  vi.stubEnv('SITE', 'https://fixture.example');
  const catalog = catalogFrom(files);
  await site.allSheets({ ...catalog, partijen: inOrder(catalog.partijen) });
  for (const pagina of catalog.paginas.filter(({ data }) => data.route.length > 0)) await site.checklistOf(catalog, pagina).set();
  const offered = asked.splice(0);
  expect(offered).toHaveLength(4);
  await check.checkPaper(files, files, fullAddress());
  expect(asked).toEqual(expect.arrayContaining(offered));
  expect(asked).toHaveLength(offered.length);
  vi.unstubAllEnvs();
});
