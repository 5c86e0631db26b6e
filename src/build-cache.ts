import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Where builds leave what the next one needn't make again, each file by a hash of all that it is made from: so the next is quick, and gives
 * the same bytes. It lies beside Astro's own cache, where `npm ci` takes it away; BUILD_CACHE names another folder.
 */
const folder = () => process.env['BUILD_CACHE'] || join('node_modules', '.astro', 'made');

/** After how many days a file that no build used goes. */
const maxAge = 14;
const day = 24 * 60 * 60 * 1000;

/** The key of a result: its kind, and a hash of all that it is made from. */
export function cacheKey(kind: string, ...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length comes before each part, or else ['a', 'bc'] and ['ab', 'c'] would have one key.
  for (const part of [kind, ...parts]) hash.update(`${part.length}:`).update(part);
  return `${kind}-${hash.digest('base64url')}`;
}

/** For a key: the files of the project that a result depends on, such as the code that makes it. */
export const hashOfFiles = (...paths: string[]): string => cacheKey('contents', ...paths.flatMap((path) => [path, readFileSync(path)]));

let lockFile: string | undefined;

/** For a key: the installed packages, which don't change while this runs. */
export const hashOfPackages = (): string => (lockFile ??= hashOfFiles('package-lock.json'));

/** The result under a key; undefined if there is none. */
export function readCache(key: string): Buffer<ArrayBuffer> | undefined {
  const file = join(folder(), key);
  const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (used === undefined) return undefined;
  if (used < Date.now() - day) utimesSync(file, new Date(), new Date());
  return readFileSync(file);
}

/** Keeps a result. Another build may do so at the same time. */
export function writeCache(key: string, result: Uint8Array | string): void {
  mkdirSync(folder(), { recursive: true });
  writeWhole(join(folder(), key), result);
}

/** Writes a file that another process may read or write meanwhile: it is there whole, as it was or as it is now. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** The result under a key, which `make` makes if it isn't there yet. */
export async function cached(key: string, make: () => Promise<Buffer<ArrayBuffer>>): Promise<Buffer<ArrayBuffer>> {
  const known = readCache(key);
  if (known) return known;
  const made = await make();
  writeCache(key, made);
  return made;
}

/** As `cached`, for what is made at once. */
export function cachedSync(key: string, make: () => Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const known = readCache(key);
  if (known) return known;
  const made = make();
  writeCache(key, made);
  return made;
}

/** Removes what builds no longer use. */
export default function buildCache(): AstroIntegration {
  return {
    name: 'build-cache',
    hooks: {
      'astro:build:done': () => {
        clearOut(Date.now() - maxAge * day);
        // Node keeps a page's code under another name each time that it changes, and doesn't say what it used.
        const compiled = process.env['NODE_COMPILE_CACHE'];
        if (compiled !== undefined) clearOut(Date.now() - day, compiled);
      },
    },
  };
}

/** Removes the files in a folder and below it that were last used before `time`, in milliseconds since 1970. */
export function clearOut(time: number, from = folder()): void {
  mkdirSync(from, { recursive: true });
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    // Another build may have removed it meanwhile.
    if (entry.isFile() && (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? time) < time) rmSync(file, { force: true });
  }
}
