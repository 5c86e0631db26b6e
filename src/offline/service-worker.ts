import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';
import { paths } from '../paths.ts';

const workerFile = paths.serviceWorker.slice(1);

/** What a reader can need without a connection: every page with its scripts and typefaces, and all that search and a draaiboek need. */
const kept = ['**/*.html', '**/*.{js,woff2,webmanifest}', 'icon.svg', 'icons/*.png', '{zoeken,draaiboek}/*.json', 'pagefind/**/*'];

/** How many PDF files to keep of those that a reader opened; the one not opened for longest goes first. */
const paperKept = 30;

/** Files whose name changes with what is in them. */
const hashed = /\/_astro\/|\.pf_(?:meta|index|fragment)$/;

/**
 * Makes the service worker that keeps the whole guide for when there is no connection. Comes after whatever changes files that it keeps.
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
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (process.env['OFFLINE'] === 'off') {
          await writeFile(join(folder, workerFile), leavingWorker);
          logger.info('offline reading is switched off');
        } else logger.info(`${await keepAll(folder, base)} files can be read offline`);
      },
    },
  };
}

/** Writes the worker; gives the number of files that it keeps. */
async function keepAll(folder: string, base: string): Promise<number> {
  const { count, warnings } = await generateSW({
    swDest: join(folder, workerFile),
    globDirectory: folder,
    globPatterns: kept,
    // Filling a poster in and binding sheets together need their files, which are kept when a reader opens them (below).
    globIgnores: [workerFile, '_astro/{pdf-lib,write-pdf,merge-pdf}.*.js'],
    dontCacheBustURLsMatching: hashed,
    maximumFileSizeToCacheInBytes: 5_000_000,
    // A page has one address on every host: that of its folder.
    manifestTransforms: [
      (entries) => ({ manifest: entries.map((entry) => ({ ...entry, url: `${base}${entry.url.replace(/(^|\/)index\.html$/, '$1')}` })) }),
    ],
    // What stands after the question mark is for scripts: a search, a version.
    ignoreURLParametersMatching: [/./],
    cacheId: 'inspiratiewijzer',
    cleanupOutdatedCaches: true,
    // An open page stays whole: a new version waits until the reader asks for it or has closed the guide.
    skipWaiting: false,
    clientsClaim: true,
    navigateFallback: null,
    runtimeCaching: [
      {
        // Paper is heavy and few need all of it: a reader keeps what they opened, and gets the newest while there is a connection.
        urlPattern: ({ url }) => url.pathname.endsWith('.pdf'),
        handler: 'NetworkFirst',
        options: {
          cacheName: 'inspiratiewijzer-pdf',
          expiration: { maxEntries: paperKept },
          cacheableResponse: { statuses: [200] },
          // Viewers ask for a large file in parts.
          rangeRequests: true,
          precacheFallback: { fallbackURL: `${base}404.html` },
        },
      },
      {
        // What fills a poster in or binds sheets together, once a reader has asked for it: the name changes with what is in it.
        urlPattern: ({ url }) => /\/_astro\/[^/]+\.js$/.test(url.pathname),
        handler: 'CacheFirst',
        options: { cacheName: 'inspiratiewijzer-scripts', expiration: { maxEntries: 6 }, cacheableResponse: { statuses: [200] } },
      },
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: `${base}404.html` } },
      },
    ],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
  });
  if (warnings.length > 0) throw new Error(`Niet alles kan offline worden gelezen: ${warnings.join(' ')}`);
  return count;
}

/** The worker that takes offline reading away. */
export const leavingWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('inspiratiewijzer')).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  ),
);
`;
