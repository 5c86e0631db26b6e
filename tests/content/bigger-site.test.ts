import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { addEntries } from '../benchmark/bigger-site.ts';
import { copyContent } from './changed-content.ts';
import { sourceFiles } from './real-content.ts';

test('the entries that the benchmark adds are of every kind, and as good as real ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bigger-'));
  try {
    copyContent(folder);
    await addEntries(process.cwd(), folder, sourceFiles.length + 100);
    const { files } = readContent(folder);
    expect(files).toHaveLength(sourceFiles.length + 100);
    expect(new Set(files.filter(({ slug }) => slug.startsWith('gemaakt-')).map(({ collection }) => collection)).size).toBe(8);
    expect(checkContent(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
