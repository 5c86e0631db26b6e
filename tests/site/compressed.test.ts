import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brotli, compressible, rarelyAsked } from '../../src/hosting/compress.ts';
import { readSite } from '../built-site.ts';

const site = readSite();
const read = (file: string) => readFileSync(join(site.folder, file));
const size = (file: string) => statSync(join(site.folder, file)).size;
const kinds = [
  { extension: '.br', unpack: brotliDecompressSync },
  { extension: '.gz', unpack: gunzipSync },
];
/** What a file holds; Pagefind's are gzip themselves, and unpack alike. */
const unpacked = (file: string) => (/\.(?:pagefind|pf_\w+)$/.test(file) ? gunzipSync(read(file)) : read(file));
const texts = [...site.files].filter((file) => compressible.test(file));

describe.each(kinds)('files with $extension', ({ extension, unpack }) => {
  const made = [...site.files].filter((file) => file.endsWith(extension));

  it('stand beside every text that gets smaller by it', () => {
    const without = texts.filter((file) => !site.files.has(`${file}${extension}`));
    const expected = (file: string) => extension === '.gz' || !rarelyAsked.test(file.slice(1));
    expect(without.filter((file) => size(file) > 1000 && expected(file))).toEqual([]);
    expect(made.length).toBeGreaterThan(site.pages.length);
  });

  it('hold the very file that they stand for, and are smaller', () => {
    const wrong = made.filter((file) => {
      const original = file.slice(0, -extension.length);
      return !site.files.has(original) || size(file) >= size(original) || !unpack(read(file)).equals(unpacked(original));
    });
    expect(wrong).toEqual([]);
  });
});

describe('compressing', () => {
  // Whatever the build takes for compressible: by a quick try of one file of each kind that it leaves whole.
  it('leaves no kind of file that would get a tenth smaller by it, but for what no page asks for', () => {
    const whole = [...site.files].filter((file) => !/\.(?:br|gz)$/.test(file) && !site.files.has(`${file}.gz`) && size(file) > 2000);
    // Pictures of shared links are made for speed: only programs ask for them.
    const asked = whole.filter((file) => !file.startsWith('/og/'));
    const one = [...new Map(asked.map((file) => [extname(file), file]))];
    const gains = one.filter(([, file]) => gzipSync(read(file), { level: 1 }).length < 0.9 * size(file));
    expect(gains.map(([kind]) => kind).sort()).toEqual(['', '.caddy', '.md', '.nginx', '.pdf']);
  });

  it('makes a page at most 14 kB at the median, as a reader gets it', () => {
    const sizes = site.pages
      .map(({ address }) => size(`${address.endsWith('/') ? `${address}index.html` : address}.br`))
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(14_000);
  });

  it('gives the same bytes each time', () => {
    expect(read('/index.html.br').equals(brotli(read('/index.html')))).toBe(true);
  });
});
