import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltPage } from '../../../src/search/built-page.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'));
  await mkdir(join(folder, 'tips'));
  await writeFile(join(folder, 'tips', 'index.html'), '<main>Tips</main>');
});

afterAll(() => rm(folder, { recursive: true }));

test('reads a page that was built', async () => {
  expect(await readBuiltPage(folder, 'tips/')).toBe('<main>Tips</main>');
});

test('names the page that was not built, and where to mend it', async () => {
  await expect(readBuiltPage(folder, 'podcasts/x/')).rejects.toThrow(
    'An entry has its page at podcasts/x/, and none was built there. Make it in src/pages.',
  );
});
