import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packPdf } from '../../../src/paper/pack.ts';
import { readPdfFile } from '../../pdf-file.ts';
import { ownCache } from '../../own-cache.ts';
import { setGuide } from './guide-source.ts';

ownCache();
const { pdf } = setGuide('gids', 'Doe dit. En [dat](/over/).');

test('a packed file is smaller and says the same, tags, bookmarks and links included', async () => {
  const packed = await packPdf(pdf);
  expect(packed.length).toBeLessThan(pdf.length * 0.8);
  expect(await readPdfFile(packed)).toEqual(await readPdfFile(pdf));
});

test('the same file gives the same bytes, from the cache or not', async () => {
  const first = await packPdf(pdf);
  expect(await packPdf(pdf)).toEqual(first);
  rmSync(process.env['BUILD_CACHE'] ?? '', { recursive: true });
  expect(await packPdf(pdf)).toEqual(first);
});
