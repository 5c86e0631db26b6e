import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { cacheKey, cached, hashOfPackages } from '../build-cache.ts';

/** Where Astro finds the files, by what is in them: it needs an ending of their own, which the build's cache hasn't. */
const kept = './node_modules/.astro/typefaces';

/** What the pages use besides the letters: distances between pairs, joined letters, accents, and digits of one width. */
const keepFeatures = ['kern', 'liga', 'calt', 'ccmp', 'mark', 'mkmk', 'tnum'];

/**
 * Makes a WOFF2 file of the typeface in the file at `source` with only `signs`, as far as it has them, and only the weights in `wght`.
 * Takes a fifth of a second, once. Returns the path of the file from the project's folder, for Astro names a typeface after it: in another
 * folder the site gets the same name. It ends in `.woff2`.
 */
export async function subsetFile(source: string, signs: ReadonlySet<number>, wght: number | { min: number; max: number }): Promise<string> {
  const font = await readFile(source);
  const text = String.fromCodePoint(...signs);
  const choices = JSON.stringify({ text, wght, keepFeatures });
  const made = await cached(cacheKey('typeface', hashOfPackages(), font, choices), async () => {
    const { default: subsetFont } = await import('subset-font');
    return Buffer.from(await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: { wght }, keepFeatures }));
  });
  const file = `${kept}/${createHash('sha256').update(made).digest('hex').slice(0, 16)}.woff2`;
  if (existsSync(file)) return file;
  await mkdir(kept, { recursive: true });
  // Another build may read the file while this one writes it: it gets its name once it is whole.
  const whole = `${file}.${String(process.pid)}`;
  await writeFile(whole, made);
  await rename(whole, file);
  return file;
}
