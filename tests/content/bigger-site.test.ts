import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { addTips } from '../benchmark/bigger-site.ts';
import { copyContent } from './changed-content.ts';

test('the entries that the benchmark adds are as good as real ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bigger-'));
  try {
    copyContent(folder);
    await addTips(process.cwd(), folder, 180);
    expect(readContent(folder).files).toHaveLength(180);
    expect(checkContent(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
