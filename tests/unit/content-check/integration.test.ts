import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import contentCheck from '../../../src/content-check/integration.ts';

/** What stopped a build of the project in `folder` that got as far as this hook, and what was told then. */
async function stopped(folder: string, commands: string[], hook: 'astro:config:setup' | 'astro:build:done') {
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${String(code)}`);
  });
  const error = vi.fn<(said: string) => void>();
  onTestFinished(() => {
    exit.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  });
  const { hooks } = contentCheck();
  const root = pathToFileURL(`${folder}/`);
  const told = { config: { root, base: '/', site: 'https://gids.example' }, dir: new URL('dist/', root), logger: { error } };
  const ask = async (name: typeof hook, command: string) => {
    const asked: unknown = hooks[name];
    if (typeof asked !== 'function') throw new Error('Nothing is checked then.');
    await asked({ ...told, command });
  };
  for (const command of commands) await ask('astro:config:setup', command);
  await expect(ask(hook, 'build')).rejects.toThrow('ended with 1');
  return error.mock.calls.flat();
}

const emptyProject = () => mkdtempSync(join(tmpdir(), 'content-'));

test('a build on wrong content stops as failed, with what is wrong', async () => {
  expect(await stopped(emptyProject(), [], 'astro:config:setup')).toEqual([
    expect.stringContaining('content/paginas/welkom.mdx: ontbreekt'),
  ]);
});

test('a build that lost an address stops as failed, with where it must be said', async () => {
  const folder = emptyProject();
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/adressen.txt'), '/oud/\n');
  // It asks for the project's folder before it does anything.
  expect(await stopped(folder, ['preview'], 'astro:build:done')).toEqual([
    expect.stringContaining('content/verhuisd.tsv: mist een regel voor /oud/.'),
  ]);
});
