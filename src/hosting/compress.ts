import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { cacheKey, cachedSync } from '../build-cache.ts';
import { runProgram } from '../run-program.ts';
import { filesIn } from './files.ts';

/** Kinds of file that get smaller; pictures and the typefaces of pages are compressed already. */
export const compressible = /\.(?:bin|css|csv|html|ics|js|json|svg|ttf|txt|wasm|webmanifest|xml)$/;

/** Files that few ask for: Brotli's form takes more time than it saves them. */
export const rarelyAsked = /^data\/.*\.(?:csv|json)$/;

/** Pagefind's index: gzip, which Pagefind unpacks itself unless that has been done. */
const ofPagefind = /\.pf_index$/;

/**
 * The quality of Brotli. The highest takes more than twice the time of the one below it, for files that are 2% smaller. A drawing of a
 * poster or a sheet is large, and few open it: two steps lower takes a tenth of the time, for files that are some 6% larger. The files of a
 * large site get the lower one too, for there the higher would take minutes.
 */
const qualities = { often: constants.BROTLI_MAX_QUALITY - 1, rarely: constants.BROTLI_MAX_QUALITY - 3 };
const isDrawing = /\.svg$/;

/** A site with more files to compress is large: a guide of some 400 entries. */
const large = 1000;

/** The quality of Brotli for a file of a site that has so many. */
export const qualityFor = (file: string, count: number): number =>
  count > large || isDrawing.test(file) ? qualities.rarely : qualities.often;

/** What a reader should save at least to make a second copy worth it, in bytes. */
const gain = 64;

/**
 * Puts a `.br` and a `.gz` beside each file that gets smaller by it, for hosts that send those instead. Comes after all that changes files:
 * what a later step changed would go out in its old form.
 *
 * Processes of its own do it (compress-files.ts), one for each processor and one file after the other. Beside one another in one process it
 * takes nearly half as much time again, for memory that each asks for and gives back. In the build's own, V8 would look again and again for
 * what it can free of all that a build holds, which took a tenth of a large one.
 */
export default function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const program = new URL('compress-files.ts', import.meta.url);
        const count = availableParallelism();
        const shares = Array.from({ length: count }, (_, at) => runProgram(program, fileURLToPath(dir), String(at), String(count)));
        const counts = await Promise.all(shares);
        logger.info(`${counts.reduce((sum, each) => sum + Number(each), 0)} files compressed`);
      },
    },
  };
}

/** Which of the files one process compresses: each `count`th, from the one `at` a place, from 0. */
interface Share {
  at: number;
  count: number;
}

/** Puts the smaller forms of a share of the files in a folder beside them; returns of how many. */
export async function compressFiles(folder: string, { at, count }: Share): Promise<number> {
  const all = await filesIn(folder);
  const files = all.filter((file) => compressible.test(file));
  const packed = all.filter((file) => ofPagefind.test(file));
  const ours = (list: string[]) => list.filter((_, place) => place % count === at);
  for (const file of ours(files))
    compressFile(join(folder, file), { quality: qualityFor(file, files.length), gzipOnly: rarelyAsked.test(file) });
  for (const file of ours(packed)) repackFile(join(folder, file));
  return ours(files).length + ours(packed).length;
}

/** Puts the smaller forms of one file beside it, or gzip's alone, which is soon made; `quality` as for `brotli`. */
export function compressFile(file: string, { quality, gzipOnly = false }: { quality?: number; gzipOnly?: boolean } = {}): void {
  const content = readFileSync(file);
  const forms = [...(gzipOnly ? [] : [['br', brotli(content, { quality })] as const]), ['gz', gzipped(content)] as const];
  for (const [extension, made] of forms) {
    if (made.length + gain <= content.length) writeFileSync(`${file}.${extension}`, made);
  }
}

/** Puts beside a file of gzip the same in Brotli: a browser unpacks that, and the site's own program needn't. */
function repackFile(file: string): void {
  const content = readFileSync(file);
  const made = brotli(gunzipSync(content), { mode: constants.BROTLI_MODE_GENERIC });
  if (made.length + gain <= content.length) writeFileSync(`${file}.br`, made);
}

/**
 * A text, or with another `mode` something else, in Brotli's form; `quality` as Brotli counts it. What was compressed before comes from the
 * build's cache.
 */
export const brotli = (content: Buffer, { mode = constants.BROTLI_MODE_TEXT, quality = qualities.often } = {}): Buffer =>
  cachedSync(cacheKey('br', String(process.versions['brotli']), String(mode), String(quality), content), () =>
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: mode,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  );

/** A text in gzip's smallest form, the same on every system; from the build's cache too. */
export const gzipped = (content: Buffer): Buffer =>
  cachedSync(cacheKey('gz', process.versions.zlib, content), () => {
    const made = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
    // RFC 1952 writes the operating system at this place; 255 is “unknown”.
    made[9] = 255;
    return made;
  });
