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
import { storePrefix, type GuideFile } from './kept.ts';
import { scriptImports } from './script-imports.ts';

/**
 * What a reader can need without a connection: every page with its scripts and typefaces, all that search needs, and what sheets are
 * filled in and bound together with. The sheets themselves are kept when they were opened, or when a plan needs them.
 */
const inGuide =
  /\.(?:html|js|woff2|webmanifest)$|^letters\/.*\.ttf$|^icon\.svg$|^icons\/.*\.png$|^(?:zoeken|draaiboek)\/.*\.json$|^pagefind\/.*(?<!\.br|\.gz)$/;

/** What an evening needs, in this order. It is fetched before all else: who changes a plan may leave at once for a place without internet. */
const forEvening = [/^draaiboek\/(?:index\.html|begeleiden\/|werkvormen\.json)/, /^_astro\//, /^werkvormen\//, /^(?:draaiboek|letters)\//];

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
  const listed = all.filter((file) => inGuide.test(file) && `/${file}` !== paths.serviceWorker);
  const weigh = (file: string) => statSync(join(folder, compressed.has(`${file}.br`) ? `${file}.br` : file)).size;
  const weighed = listed.map((file) => ({ file, size: weigh(file) }));
  // The lightest first, so that as much as possible is here when it is cut short.
  const ordered = weighed.sort((a, b) => turnOf(a.file) - turnOf(b.file) || a.size - b.size);
  return ordered.map(({ file, size }) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    // A page has one address on every host: that of its folder.
    return { address: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`, revision: hash.digest('base64url').slice(0, 12), size };
  });
}

/** When a file is fetched; what is for no evening, after all others. */
function turnOf(file: string): number {
  const turn = forEvening.findIndex((part) => part.test(file));
  return turn === -1 ? forEvening.length : turn;
}

/** The worker as a script by itself, which knows what to keep of this site in any case. */
async function ownWorker(folder: string, base: string): Promise<string> {
  const needed = await neededBy(paths.noConnection, folder, base);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: {
      guideList: JSON.stringify(`${base}${paths.offlineList.slice(1)}`),
      noConnection: JSON.stringify([`${base}${paths.noConnection.slice(1)}`, ...needed]),
      notFound: JSON.stringify(`${base}${paths.notFound.slice(1)}`),
    },
  });
  return loweredScript(defined(outputFiles[0], 'The script that keeps pages').text);
}

/** The addresses of the scripts that a page needs, with what those import, and of its typefaces. */
async function neededBy(path: string, folder: string, base: string): Promise<Set<string>> {
  const page = await readFile(join(folder, path, 'index.html'), 'utf8');
  const needed = new Set(
    [...page.matchAll(/(?:src|<link rel="preload" href)="([^"]+\.(?:js|woff2))"/g)].map(([, address = '']) => address),
  );
  // What is added while the set is gone through has its turn as well.
  for (const address of needed) {
    if (!address.endsWith('.js')) continue;
    const script = await readFile(join(folder, address.slice(base.length)), 'utf8');
    for (const [, , imported = ''] of script.matchAll(scriptImports)) needed.add(posix.join(posix.dirname(address), imported));
  }
  return needed;
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
