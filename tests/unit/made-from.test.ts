import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type * as cache from '../../src/build-cache.ts';
import { recordOf } from './search/records.ts';

/** What was asked of the build's cache, each as a list of all that it is made from. */
const asked: string[] = [];
const ask = (key: string) => void asked.push(key);

vi.doMock('../../src/build-cache.ts', (): Partial<typeof cache> => ({
  cacheKey: (kind, ...parts) => [kind, ...parts.map(String)].join(' + '),
  hashOfFiles: (...files) => `[${files.join(' ')}]`,
  hashOfPackages: () => 'packages',
  readCache: (key) => void ask(key),
  writeCache: () => undefined,
  cached: async (key, make) => {
    ask(key);
    return make();
  },
  cachedSync: (key, make) => {
    ask(key);
    return make();
  },
}));
vi.doMock('../../src/paper/typst-pool.ts', () => ({ typeset: () => Promise.reject(new Error('Nothing is set.')) }));
vi.doMock('pagefind', () => ({ createIndex: () => Promise.resolve({ errors: ['Nothing is indexed.'] }) }));
vi.resetModules();

const folder = mkdtempSync(join(tmpdir(), 'made-from-'));
afterAll(() => {
  for (const path of ['../../src/build-cache.ts', '../../src/paper/typst-pool.ts', 'pagefind']) vi.doUnmock(path);
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

/** What is asked of the cache while this is made; whether it comes out doesn't matter. */
async function askedFor(made: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0;
  await made().catch(() => undefined);
  return [...asked];
}

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const { brotli: brotliVersion, zlib } = process.versions;

test('a compressed text', async () => {
  const { brotli, gzipped } = await import('../../src/hosting/compress.ts');
  expect(await askedFor(async () => brotli(Buffer.from('Tekst'), { mode: 0, quality: 7 }))).toEqual([
    `br + ${brotliVersion} + 0 + 7 + Tekst`,
  ]);
  expect(await askedFor(async () => gzipped(Buffer.from('Tekst')))).toEqual([`gz + ${zlib} + Tekst`]);
});

test('paper', async () => {
  const { setPaper, tryPaper, drawPaper } = await import('../../src/paper/set.ts');
  const data = { document: { titel: 'Een', authors: [], links: { site: 'https://x.example' } } };
  const code = [
    ...globSync('src/paper/**/*.typ').sort(),
    ...['set.ts', 'typst.ts', 'fonts.ts', 'one-ground.ts', 'pack.ts', 'no-fonts.conf'].map((file) => `src/paper/${file}`),
    'src/styles/tokens.css',
  ];
  const from = `paper + packages + [${code.join(' ')}]`;
  const json = JSON.stringify(data);
  expect(await askedFor(() => setPaper('a.typ', data, { stap: 1 }))).toEqual([`${from} + pdf + a.typ + ${json} + {"stap":1}`]);
  expect(await askedFor(() => tryPaper('a.typ', data))).toEqual([`${from} + reports + a.typ + ${json} + `]);
  expect(await askedFor(() => drawPaper('a.typ', data))).toEqual([`${from} + svg + a.typ + ${json} + `]);
});

test('a code to scan', async () => {
  const { qrCode } = await import('../../src/paper/qr.ts');
  const code = () => Promise.resolve(qrCode('https://x.example/'));
  expect(await askedFor(code)).toEqual(['qr + program + packages + [src/paper/qr.ts] + https://x.example/']);
});

test('the picture of a shared link', async () => {
  const [{ ogPng }, { kindDrawing, ogSvg }] = await Promise.all([import('../../src/og/og-png.ts'), import('../../src/og/og-image.ts')]);
  const picture = { title: 'Een titel', kindName: 'Tip', drawing: kindDrawing('tips') };
  expect(await askedFor(() => ogPng(picture))).toEqual([`og + packages + [src/og/og-png.ts] + ${ogSvg(picture)}`]);
});

test('a typeface', async () => {
  const { subsetFile } = await import('../../src/typefaces/subset.ts');
  write({ 'a.woff2': 'Letters' });
  expect(await askedFor(() => subsetFile(join(folder, 'a.woff2'), new Set([65, 66]), { min: 400, max: 700 }))).toEqual([
    'typeface + packages + Letters + {"text":"AB","wght":{"min":400,"max":700},"keepFeatures":["kern","liga","calt","ccmp","mark","mkmk","tnum"]}',
  ]);
});

test('the search index and the zip, which read the built site', async () => {
  const [{ buildIndex }, { zipSite }] = await Promise.all([import('../../src/search/build-index.ts'), import('../../src/offline/zip.ts')]);
  const records = ['/een/', '/een/#twee'].map((address) => recordOf(address));
  const main = '<main><h1>Een</h1><p>Woord.</p><h2 id="twee">Twee</h2><p>Ander.</p></main>';
  const pages = { 'een/index.html': `<html><body>${main}</body></html>`, 'zoeken/data.json': JSON.stringify({ records }) };
  write(Object.fromEntries(Object.entries(pages).map(([name, text]) => [`dist/${name}`, text])));
  const code = `[${[...globSync('src/search/*.ts').sort(), 'src/group-by.ts', 'src/main-of.ts', 'src/paths.ts'].join(' ')}]`;
  const sections = [
    [
      { address: '/een/', title: '', text: 'Een · Woord.' },
      { address: '/een/#twee', title: 'Twee', text: 'Ander.' },
    ],
    [],
  ];
  const all = JSON.stringify([records, sections, [['huis', 'woning']]]);
  expect(await askedFor(() => buildIndex(join(folder, 'dist'), [['huis', 'woning']]))).toEqual([
    `texts + packages + ${code} + ${main} + /een/ + /een/#twee`,
    `words + packages + ${code} + ${all}`,
    `index + packages + ${code} + ${all}`,
  ]);
  write({ 'dist/_astro/a.js': 'code', 'dist/_astro/b.js': 'more', 'dist/zoeken/data.json': '{"records":[]}', 'dist/a.pdf': 'Vel' });
  const relative =
    'relative + packages + [src/offline/relative.ts src/script-imports.ts] + /gids/ + _astro/a.js + code + _astro/b.js + more';
  const [readMe, ...others] = await askedFor(() => zipSite(join(folder, 'dist'), '/gids/'));
  expect(readMe).toMatch(new RegExp(`^zipped \\+ ${zlib} \\+ .*Pak deze map`, 's'));
  expect(others).toEqual([`zipped + ${zlib} + Vel`, `zipped + ${zlib} + ${relative} + een/index.html + ${pages['een/index.html']}`]);
});
