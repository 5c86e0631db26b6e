import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import zip from '../../../src/offline/zip.ts';
import { paths } from '../../../src/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
vi.stubEnv('BUILD_CACHE', join(folder, 'made'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const search = (titel: string) => JSON.stringify({ version: '1', records: [{ title: titel }], texts: [] });
const whole: Record<string, string> = {
  'index.html': '<html><head></head><body>Begin &amp; één &lt;. <a href="/gids/tips/">Tips</a></body></html>',
  'tips/index.html': '<html><head></head><body>Tips. <script type="module" src="/gids/_astro/a.js"></script></body></html>',
  'zoeken/index.html': '<html><head></head><body>Zoek.</body></html>',
  'zoeken/data.json': search('Eerste </script>'),
  '_astro/a.js': 'import{b}from"./b.js";console.log("eerste",b);',
  '_astro/b.js': 'export const b = "</script>";',
  'sheet.pdf': 'eerste',
};

/** What stays out of it, and what is alike and goes along. */
const others = [
  ...['404.html', 'geen-verbinding/index.html', 'sw.js', 'robots.txt', 'llms.txt', '_headers', '_headers.caddy', 'offline.json'],
  ...['pagefind/pagefind.css', 'og/tips.png', 'icons/192.png', '.well-known/security.txt', 'draaiboek/werkvormen.json'],
  ...['site.webmanifest', 'sitemap.xml', 'oud.zip', 'index.html.br', 'index.html.gz', 'tips/een.md'],
  ...['data/tips.json', 'icon.svg', '_astro/a.css', 'letters/a.ttf', 'tips/robots.txt'],
];

/** The text of each file in the zip of a site of these files below `base`, made with what the earlier ones left. */
async function zipOf(files: Record<string, string>, base: string): Promise<Record<string, string>> {
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  const { hooks } = zip();
  await Reflect.apply(hooks['astro:config:done'] ?? never, undefined, [{ config: { base } }]);
  await Reflect.apply(hooks['astro:build:done'] ?? never, undefined, [
    { dir: pathToFileURL(`${dist}/`), logger: { info: () => undefined } },
  ]);
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(join(dist, paths.zip)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}
const never = () => {
  throw new Error('The zip isn’t made then.');
};

test('a zip has what its site has now, whatever an earlier one had: another page, script, search, sheet or place', async () => {
  const first = await zipOf(whole, '/gids');
  const more = await zipOf({ ...whole, ...Object.fromEntries(others.map((name) => [name, name])) }, '/gids');
  expect(Object.keys(more).filter((name) => !(name in first))).toEqual([
    '_astro/a.css',
    'data/tips.json',
    'icon.svg',
    'letters/a.ttf',
    'tips/robots.txt',
  ]);
  expect(first).toMatchSnapshot();
  expect(await zipOf(whole, '/gids')).toEqual(first);
  const changes: [name: string, from: string, to: string, where?: string][] = [
    ['index.html', 'Begin', 'Welkom'],
    ['_astro/a.js', 'eerste', 'tweede', 'tips/index.html'],
    ['zoeken/data.json', 'Eerste', 'Tweede', 'zoeken/index.html'],
    ['sheet.pdf', 'eerste', 'tweede'],
  ];
  for (const [name, from, to, where = name] of changes) {
    const changed = await zipOf({ ...whole, [name]: (whole[name] ?? '').replace(from, to) }, '/gids');
    expect(changed).toEqual({ ...first, [where]: first[where]?.replace(from, to) });
    expect(changed, name).not.toEqual(first);
  }
  expect(first['index.html']).toContain('href="tips/index.html"');
  const [records, files] = [Array.from({ length: 301 }, () => ({})), Array.from({ length: 31 }, (_, at) => paths.searchTexts(at))];
  const inFiles = {
    'zoeken/data.json': JSON.stringify({ version: '1', records }),
    ...Object.fromEntries(files.map((file) => [file.slice(1), JSON.stringify([[{ text: file }]])])),
  };
  expect((await zipOf({ ...whole, ...inFiles }, '/gids'))['zoeken/index.html']).toContain(
    `"texts":${JSON.stringify(files.map((text) => [{ text }]))}`,
  );
  const atRoot = Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, text.replaceAll('/gids/', '/')]));
  expect(await zipOf(atRoot, '/')).toEqual(first);
});

test('a page whose script isn’t there stops the build, for in the zip it would do nothing and say nothing', async () => {
  const without = { ...whole, '_astro/a.js': 'import"./c.js";' };
  await expect(zipOf(without, '/gids')).rejects.toThrow('The script _astro/c.js of a page is missing.');
});
