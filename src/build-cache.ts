import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * What builds made before and needn't make again, by a hash of all that it is made from: the next one is quick, and gives the same bytes.
 * It lies beside Astro's own cache, where `npm ci` takes it away; BUILD_CACHE names another folder.
 */
const folder = () => process.env['BUILD_CACHE'] || join('node_modules', '.astro', 'made');

/** What no build has used for so long goes, in days. */
const kept = 14;
const day = 24 * 60 * 60 * 1000;

/** The name of something made, from all that it's made from. */
export function keyOf(kind: string, ...parts: (string | Uint8Array)[]): string {
  const made = createHash('sha256');
  // A part says how long it is, so that no two lists of parts run together into the same.
  for (const part of [kind, ...parts]) made.update(`${part.length}:`).update(part);
  return `${kind}-${made.digest('base64url')}`;
}

/** Stands for the files of the project that make something, such as its own code: when one changes, all is made anew. */
export const contentsOf = (...paths: string[]): string => keyOf('contents', ...paths.flatMap((path) => [path, readFileSync(path)]));

let installed: string | undefined;

/** Stands for the packages that make something; they don't change while this runs. */
export const packages = (): string => (installed ??= contentsOf('package-lock.json'));

/** What was made before; undefined if it wasn't. */
export function recall(key: string): Buffer<ArrayBuffer> | undefined {
  const file = join(folder(), key);
  const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (used === undefined) return undefined;
  if (used < Date.now() - day) utimesSync(file, new Date(), new Date());
  return readFileSync(file);
}

/** Keeps what was made. Another build may do so at the same time: a file is there whole or not at all. */
export function keep(key: string, made: Uint8Array | string): void {
  const [file, draft] = [join(folder(), key), join(folder(), `${key}.${process.pid}`)];
  mkdirSync(folder(), { recursive: true });
  writeFileSync(draft, made);
  renameSync(draft, file);
}

/** What was made before, or else what `make` makes now. */
export async function recallOr(key: string, make: () => Promise<Buffer<ArrayBuffer>>): Promise<Buffer<ArrayBuffer>> {
  const known = recall(key);
  if (known) return known;
  const made = await make();
  keep(key, made);
  return made;
}

/** Takes away what builds no longer use. */
export default function buildCache(): AstroIntegration {
  return {
    name: 'build-cache',
    hooks: {
      'astro:build:done': () => {
        clearOut(Date.now() - kept * day);
        // Node keeps a page's code under another name each time that it changes, and doesn't say what it used.
        const compiled = process.env['NODE_COMPILE_CACHE'];
        if (compiled !== undefined) clearOut(Date.now() - day, compiled);
      },
    },
  };
}

/** Takes away the files in a folder and those below it that were last used before `time`, in milliseconds since 1970. */
export function clearOut(time: number, from = folder()): void {
  mkdirSync(from, { recursive: true });
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    // Another build may do the same.
    if (entry.isFile() && (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? time) < time) rmSync(file, { force: true });
  }
}
