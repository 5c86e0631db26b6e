import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { loweredScript } from '../browsers.ts';
import { defined } from '../defined.ts';
import { compressFile } from '../hosting/compress.ts';
import { filesIn } from '../hosting/files.ts';
import { href, paths } from '../paths.ts';
import { pageMark, storePrefix, type GuideFile } from './kept.ts';
import { scriptImports } from '../script-imports.ts';

/**
 * What a reader can need without a connection: every page with its scripts and typefaces, all that search needs, and what sheets are
 * filled in and bound together with. The sheets themselves are kept when they were opened, or when a plan needs them.
 */
const inGuide =
  /\.(?:html|js|woff2|webmanifest)$|^letters\/.*\.ttf$|^icon\.svg$|^icons\/.*\.png$|^(?:zoeken|draaiboek)\/.*\.json$|^pagefind\/.*(?<!\.br|\.gz)$/;

/** The pages of an evening, with what they read. They come first, with their scripts: whoever plans one may soon be without internet. */
const ofEvening = ['draaiboek/begeleiden/index.html', 'draaiboek/index.html', 'draaiboek/werkvormen.json'];

/** What an evening needs besides, in this order. */
const besides = [/^werkvormen\//, /^(?:draaiboek|letters|_astro)\//];

/**
 * Makes the service worker, and the list of files from which a reader's browser keeps the guide. Comes after whatever changes or
 * compresses files.
 *
 * A release built with `OFFLINE=off` brings a worker that takes itself and all that it kept away, so that offline reading can be switched
 * off for those who already have it.
 */
export default function serviceWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = href('/', config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = process.env['OFFLINE'] === 'off' ? [] : await listFiles(folder, base);
        const worker = files.length === 0 ? unregisteringWorker : await ownWorker(folder, base);
        await write(folder, paths.serviceWorker, worker);
        await write(folder, paths.offlineList, JSON.stringify(files));
        logger.info(files.length === 0 ? 'offline reading is switched off' : `${files.length} files can be kept offline`);
      },
    },
  };
}

async function write(folder: string, path: string, text: string) {
  await writeFile(join(folder, path), text);
  compressFile(join(folder, path));
}

async function listFiles(folder: string, base: string): Promise<GuideFile[]> {
  const all = await filesIn(folder);
  const compressed = new Set(all.filter((file) => file.endsWith('.br')));
  const listed = all.filter((file) => inGuide.test(file) && `/${file}` !== paths.serviceWorker && canBeKept(join(folder, file)));
  const weigh = (file: string) => statSync(join(folder, compressed.has(`${file}.br`) ? `${file}.br` : file)).size;
  const weighed = listed.map((file) => ({ file, size: weigh(file) }));
  const pages = ofEvening.filter((file) => listed.includes(file));
  const evening = (await Promise.all(pages.map(async (page) => [page, ...(await neededBy(page, folder, base))]))).flat();
  // The lightest first, so that as much as possible is here when it is cut short.
  const ordered = weighed.sort((a, b) => turnOf(a.file, evening) - turnOf(b.file, evening) || a.size - b.size);
  return ordered.map(({ file, size }) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    // A page has one address on every host: that of its folder.
    return { address: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`, revision: hash.digest('base64url').slice(0, 12), size };
  });
}

/** Browsers keep no page that isn't marked as one of the guide, such as the form of editors: who edits needs a connection. */
const canBeKept = (file: string): boolean => !file.endsWith('.html') || readFileSync(file, 'utf8').includes(pageMark);

/** When a file is fetched; what is for no evening, after all others. */
function turnOf(file: string, evening: string[]): number {
  const first = evening.indexOf(file);
  if (first !== -1) return first;
  const turn = besides.findIndex((part) => part.test(file));
  return evening.length + (turn === -1 ? besides.length : turn);
}

/** The worker as a script by itself, which knows what to keep of this site in any case. */
async function ownWorker(folder: string, base: string): Promise<string> {
  const needed = await neededBy(join(paths.noConnection, 'index.html'), folder, base);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: {
      guideList: JSON.stringify(`${base}${paths.offlineList.slice(1)}`),
      noConnection: JSON.stringify([`${base}${paths.noConnection.slice(1)}`, ...needed.map((file) => `${base}${file}`)]),
      notFound: JSON.stringify(`${base}${paths.notFound.slice(1)}`),
    },
  });
  return loweredScript(defined(outputFiles[0], 'The script that keeps pages').text);
}

/** The files that a page needs: its scripts, with what those import, and its typefaces. */
async function neededBy(page: string, folder: string, base: string): Promise<string[]> {
  const html = await readFile(join(folder, page), 'utf8');
  const named = html.matchAll(/(?:src|<link rel="preload" href)="([^"]+\.(?:js|woff2))"/g);
  const needed = new Set([...named].map(([, address = '']) => address.slice(base.length)));
  // What is added while the set is gone through has its turn as well.
  for (const file of needed) {
    if (!file.endsWith('.js')) continue;
    const script = await readFile(join(folder, file), 'utf8');
    for (const [, , imported = ''] of script.matchAll(scriptImports)) needed.add(posix.join(posix.dirname(file), imported));
  }
  return [...needed];
}

/** The worker that takes offline reading away. */
export const unregisteringWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('${storePrefix}')).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  ),
);
`;
