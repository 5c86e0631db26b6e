import { expect, test } from 'vitest';
import { hintAtMaterials } from '../../../src/content-check/check-materials.ts';
import type { SourceFile } from '../../../src/content-check/source-file.ts';
import { materiaal, minimal } from '../fixtures.ts';

const werkvorm = (slug: string, ...names: string[]): SourceFile => ({
  file: `content/werkvormen/${slug}.mdx`,
  collection: 'werkvormen',
  slug,
  data: minimal('werkvormen', { materialen: names.map((naam) => materiaal({ naam })) }),
  body: '',
  bodyStart: 1,
  lineOf: (path) => path.length,
});

test('a material should have the name that it has in another werkvorm', () => {
  const files = [werkvorm('a', 'stiften', 'post-its'), werkvorm('b', 'stiften', 'papier'), werkvorm('c', 'stift', 'Post-its', 'een bal')];
  expect(hintAtMaterials(files).map(({ file, field, message }) => `${file} ${field} ${message}`)).toEqual([
    'content/werkvormen/c.mdx materialen › 1 › naam is “stift”. Bedoel je “stiften”, zoals in content/werkvormen/a.mdx? Gebruik dan dezelfde naam.',
    'content/werkvormen/c.mdx materialen › 2 › naam is “Post-its”. Bedoel je “post-its”, zoals in content/werkvormen/a.mdx? Gebruik dan dezelfde naam.',
  ]);
});
