import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import licences, { licenceOf, packageOf } from '../../../src/hosting/licences.ts';

describe('the package of a module', () => {
  test.each([
    ['/home/x/node_modules/stopword/dist/stopword.mjs', ['stopword']],
    ['/home/x/node_modules/@scope/name/a.js', ['@scope/name']],
    ['/home/x/node_modules/a/node_modules/b/c.js?v=1', ['b']],
    ['C:\\x\\node_modules\\stopword\\a.js', ['stopword']],
    ['/home/x/src/search/match.ts', []],
    ['\0virtual:astro', []],
  ])('of %s is %j', (module, expected) => {
    expect(packageOf(module)).toEqual(expected);
  });
});

describe('the licence of a package', () => {
  test.each([
    ['stopword', /^stopword [\d.]+ \(MIT\)\nBroncode: https:\/\/github.com\/fergiemcdowall\/stopword\n\n.*Copyright/s],
    ['pagefind', /^pagefind [\d.]+ \(MIT\)\nBroncode: .*Copyright/s],
    ['@fontsource-variable/figtree', /\(OFL-1.1\)\n.*SIL OPEN FONT LICENSE/s],
    ['ical.js', /\(MPL-2\.0\)\nBroncode: https:\/\/github.com\/kewisch\/ical\.js\n\nMozilla Public/],
  ])('%s is its own text under name and version', async (name, text) => {
    const licence = await licenceOf(name);
    expect(licence).toMatch(text);
    expect(licence).toBe(licence.trim());
  });

  test('must be there', async () => {
    await expect(licenceOf('stopword/dist')).rejects.toThrow('has no licence to show');
  });
});

test('the licences of what scripts are bundled from stand beside those of what is copied, by name', async () => {
  const { hooks } = licences();
  interface Plugin {
    applyToEnvironment: (environment: { name: string }) => boolean;
    generateBundle: (options: unknown, bundle: Record<string, { moduleIds?: string[] }>) => void;
  }
  const plugins: Plugin[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins);
  await Reflect.apply(hooks['astro:config:setup'] ?? expect.fail, undefined, [{ updateConfig }]);
  expect(['client', 'ssr'].map((name) => plugins[0]?.applyToEnvironment({ name }))).toEqual([true, false]);
  const moduleIds = ['stopword/a.js', 'ical.js/a.js', 'ical.js/b.js'].map((file) => `/gids/node_modules/${file}`);
  plugins[0]?.generateBundle(undefined, { 'a.js': { moduleIds }, 'a.css': {} });
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  await Reflect.apply(hooks['astro:build:done'] ?? expect.fail, undefined, [{ dir: pathToFileURL(`${folder}/`) }]);
  const names = readFileSync(join(folder, 'licenties.txt'), 'utf8').match(/(?<=^-{72}\n\n)\S+/gm);
  expect(names).toEqual(['@fontsource-variable/familjen-grotesk', '@fontsource-variable/figtree', 'ical.js', 'pagefind', 'stopword']);
  rmSync(folder, { recursive: true });
});
