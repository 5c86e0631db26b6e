import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import contentCheck from '../../../src/content-check/integration.ts';

test('a build on wrong content stops as failed, with what is wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${String(code)}`);
  });
  onTestFinished(() => {
    exit.mockRestore();
    rmSync(folder, { recursive: true });
  });
  const error = vi.fn();
  const told = {
    command: 'build',
    config: { root: pathToFileURL(`${folder}/`), base: '/', site: 'https://gids.example' },
    logger: { error },
  };
  const setup: unknown = contentCheck().hooks['astro:config:setup'];
  if (typeof setup !== 'function') throw new Error('Nothing is checked then.');
  await expect(setup(told)).rejects.toThrow('ended with 1');
  expect(error).toHaveBeenCalledWith(expect.stringContaining('content/paginas/welkom.mdx: ontbreekt'));
});
