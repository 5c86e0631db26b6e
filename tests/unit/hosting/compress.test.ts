import { rmSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brotli, compressible, qualityFor, gzipped } from '../../../src/hosting/compress.ts';
import { ownCache } from '../../own-cache.ts';

ownCache();

const text = Buffer.from('Samen sta je sterker in de wijk. '.repeat(50));

describe('compressing', () => {
  test('loses nothing and gives the same bytes each time', async () => {
    expect(brotliDecompressSync(await brotli(text))).toEqual(text);
    expect(gunzipSync(await gzipped(text))).toEqual(text);
    const first = [await brotli(text), await gzipped(text)];
    expect([await brotli(text), await gzipped(text)]).toEqual(first);
    rmSync(process.env['BUILD_CACHE'] ?? '', { recursive: true });
    expect([await brotli(text), await gzipped(text)]).toEqual(first);
  });

  test('writes neither a time nor a system into gzip', async () => {
    const made = await gzipped(text);
    expect([...made.subarray(4, 8), made[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  test('does its best for what is often asked, unless that would take minutes', () => {
    expect(qualityFor('index.html', 1000)).toBeGreaterThan(qualityFor('poster.svg', 1000));
    expect(qualityFor('index.html', 1001)).toBe(qualityFor('poster.svg', 1000));
    expect(qualityFor('poster.svg', 1001)).toBe(qualityFor('poster.svg', 1000));
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
