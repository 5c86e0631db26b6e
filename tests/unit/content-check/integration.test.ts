import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const bundled: (() => Promise<void>)[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: { closeBundle: () => Promise<void> }[] } }) =>
    bundled.push(...vite.plugins.map(({ closeBundle }) => closeBundle));
  const told = { config: { root, base: '/', site: 'https://gids.example' }, dir: new URL('dist/', root), logger: { error }, updateConfig };
  const ask = async (name: typeof hook, command: string) => {
    const asked: unknown = hooks[name];
    if (typeof asked !== 'function') throw new Error('Nothing is checked then.');
    await asked({ ...told, command });
    for (const end of bundled) await end();
  };
  for (const command of commands) await ask('astro:config:setup', command);
  await expect(ask(hook, 'build')).rejects.toThrow('ended with 1');
  return error.mock.calls.flat();
}

/** Puts a werkvorm of the fixture in a project, with a title that fits on no poster. */
function putTooLong(folder: string) {
  const file = 'content/werkvormen/cirkelmethode.mdx';
  const text = readFileSync(join('tests/fixture-site', file), 'utf8');
  mkdirSync(join(folder, 'content/werkvormen'), { recursive: true });
  writeFileSync(join(folder, file), text.replace('Roodborstkring', 'w'.repeat(110)));
}

const emptyProject = () => mkdtempSync(join(tmpdir(), 'content-'));

test('a build on wrong content stops as failed, with what is wrong and what doesn’t fit on paper, so that all can be mended at once', async () => {
  const folder = emptyProject();
  putTooLong(folder);
  const told = (await stopped(folder, [], 'astro:config:setup')).join('\n');
  expect(told).toContain('content/paginas/welkom.mdx: ontbreekt');
  expect(told).toMatch(/content\/werkvormen\/cirkelmethode\.mdx.* past niet op papier/);
});

test('a build that only has what doesn’t fit on paper stops as failed once its code is bundled', async () => {
  const folder = emptyProject();
  cpSync('tests/fixture-site/content', join(folder, 'content'), { recursive: true });
  putTooLong(folder);
  expect(await stopped(folder, [], 'astro:config:setup')).toEqual([
    expect.stringMatching(/^Er is 1 fout in de inhoud:\n.* past niet op papier/),
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
