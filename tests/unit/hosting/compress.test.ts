import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brotli, compressFiles, compressible, qualityFor, gzipped } from '../../../src/hosting/compress.ts';
import { ownCache } from '../../own-cache.ts';

ownCache();

const text = Buffer.from('Samen sta je sterker in de wijk. '.repeat(50));

describe('compressing', () => {
  test('loses nothing and gives the same bytes each time', () => {
    expect(brotliDecompressSync(brotli(text))).toEqual(text);
    expect(gunzipSync(gzipped(text))).toEqual(text);
    const first = [brotli(text), gzipped(text)];
    expect([brotli(text), gzipped(text)]).toEqual(first);
    rmSync(process.env['BUILD_CACHE'] ?? '', { recursive: true });
    expect([brotli(text), gzipped(text)]).toEqual(first);
  });

  test('writes neither a time nor a system into gzip', () => {
    const made = gzipped(text);
    expect([...made.subarray(4, 8), made[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  test('does its best for what is often asked, unless that would take minutes', () => {
    expect(qualityFor('index.html', 1000)).toBeGreaterThan(qualityFor('poster.svg', 1000));
    expect(qualityFor('index.html', 1001)).toBe(qualityFor('poster.svg', 1000));
    expect(qualityFor('poster.svg', 1001)).toBe(qualityFor('poster.svg', 1000));
  });

  test('processes that share a folder do each file once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'compress-'));
    for (const name of ['a.html', 'b.html', 'c.html', 'd.json', 'e.png']) writeFileSync(join(folder, name), text);
    const made = async (at: number) => {
      const count = await compressFiles(folder, { at, count: 3 });
      const files = readdirSync(folder).filter((name) => name.endsWith('.gz'));
      for (const file of files) rmSync(join(folder, file));
      return { count, files };
    };
    const shares = [await made(0), await made(1), await made(2)];
    expect(shares.flatMap(({ files }) => files).sort()).toEqual(['a.html.gz', 'b.html.gz', 'c.html.gz', 'd.json.gz']);
    expect(shares.map(({ count }) => count)).toEqual([2, 1, 1]);
    rmSync(folder, { recursive: true });
  });

  test.each(['index.html', 'a/b.js', 'sitemap-0.xml', 'licenties.txt', 'data.json', 'icon.svg', 'letters/a.ttf'])(
    '%s gets smaller',
    (file) => {
      expect(file).toMatch(compressible);
    },
  );

  test.each(['og/tips.png', 'a.woff2', 'pagefind/wasm.nl.pagefind', 'x.pf_meta', '_headers', 'index.html.br'])(
    '%s is left alone',
    (file) => {
      expect(file).not.toMatch(compressible);
    },
  );
});
