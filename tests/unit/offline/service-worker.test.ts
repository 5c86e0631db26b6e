import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { guideFilesIn, pageMark } from '../../../src/offline/kept.ts';
import serviceWorker, { unregisteringWorker } from '../../../src/offline/service-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'worker-'));
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const noConnection =
  '<link rel="preload" href="/gids/_astro/letter.woff2" as="font"><script src="/gids/_astro/a.js"></script><script src="/gids/_astro/a.js"></script><a href="/gids/tips/">x</a>';
const files: Record<string, string> = {
  'index.html': 'Begin.',
  'tips/index.html': 'Tips.',
  'tips/index.html.br': 'x',
  '404.html': 'Niets.',
  'redactie/index.html': 'Het formulier voor redacteuren is geen deel van de gids.',
  'geen-verbinding/index.html': noConnection,
  'sw.js': 'oud',
  'draaiboek/begeleiden/index.html': '<script src="/gids/_astro/leid.js"></script>',
  '_astro/leid.js': 'import "./deel.js"',
  ...Object.fromEntries(
    [
      ...['_astro/a.js', '_astro/a.css', '_astro/letter.woff2', 'site.webmanifest', 'letters/a.ttf', 'ander/a.ttf', 'icon.svg', 'og/a.svg'],
      ...['icons/192.png', 'og/a.png', 'zoeken/data.json', 'draaiboek/werkvormen.json', 'data/tips.json', 'offline.json', 'gids.zip'],
      ...['pagefind/wasm.nl.pagefind', 'pagefind/wasm.nl.pagefind.br', 'pagefind/pagefind.js.gz', 'tips/werkblad.pdf', 'feed.xml'],
      ...['draaiboek/index.html', 'draaiboek/a/index.html', 'werkvormen/a/index.html', '_astro/ander.js', '_astro/deel.js'],
    ].map((name) => [name, name]),
  ),
  '_astro/a.js': 'import{x}from"./b.js";import"./c.js";',
  '_astro/b.js': 'import{y}from"./c.js";import("./later.js");',
  '_astro/c.js': 'c',
};

/** The worker and the list that a build of these files below `base` leaves, and what it tells. */
async function built(base: string) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name.endsWith('.html') && !name.startsWith('redactie') ? `${text}${pageMark}` : text);
  }
  const told: string[] = [];
  const { hooks } = serviceWorker();
  const never = () => expect.unreachable();
  await Reflect.apply(hooks['astro:config:done'] ?? never, undefined, [{ config: { base } }]);
  await Reflect.apply(hooks['astro:build:done'] ?? never, undefined, [
    { dir: pathToFileURL(`${folder}/`), logger: { info: (words: string) => told.push(words) } },
  ]);
  const list: unknown = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'));
  return { list: guideFilesIn(list), worker: readFileSync(join(folder, 'sw.js'), 'utf8'), told };
}

test('the list names what a reader can need, pages by their folder, each with how heavy it is on the way; what an evening needs comes first', async () => {
  const { list, told } = await built('/gids');
  expect(list.map(({ address, size }) => `${address} ${size}`)).toMatchInlineSnapshot(`
    [
      "/gids/draaiboek/begeleiden/ 61",
      "/gids/_astro/leid.js 18",
      "/gids/_astro/deel.js 14",
      "/gids/draaiboek/ 37",
      "/gids/draaiboek/werkvormen.json 25",
      "/gids/werkvormen/a/ 40",
      "/gids/_astro/c.js 1",
      "/gids/letters/a.ttf 13",
      "/gids/_astro/ander.js 15",
      "/gids/_astro/letter.woff2 19",
      "/gids/_astro/a.js 37",
      "/gids/draaiboek/a/ 39",
      "/gids/_astro/b.js 43",
      "/gids/tips/ 1",
      "/gids/icon.svg 8",
      "/gids/icons/192.png 13",
      "/gids/site.webmanifest 16",
      "/gids/zoeken/data.json 16",
      "/gids/404.html 23",
      "/gids/ 23",
      "/gids/pagefind/wasm.nl.pagefind 28",
      "/gids/geen-verbinding/ 189",
    ]
  `);
  expect(told).toEqual([`${list.length} files can be kept offline`]);
  const [before] = list;
  files['index.html'] = 'Welkom.';
  const after = (await built('/gids/')).list;
  expect(after.filter(({ revision }, at) => revision !== list[at]?.revision).map(({ address }) => address)).toEqual(['/gids/']);
  expect(before?.revision).toMatch(/^[\w-]{12}$/);
});

test('the worker knows the page for readers without a connection, with all that its scripts import, and that for wrong addresses', async () => {
  const { worker } = await built('/gids/');
  for (const part of [
    '"/gids/offline.json"',
    '["/gids/geen-verbinding/","/gids/_astro/letter.woff2","/gids/_astro/a.js","/gids/_astro/b.js","/gids/_astro/c.js"]',
    '"/gids/404.html"',
  ])
    expect(worker).toContain(part);
});

test('a release without reading offline takes away what others kept', async () => {
  vi.stubEnv('OFFLINE', 'off');
  expect(await built('/')).toEqual({ list: [], worker: unregisteringWorker, told: ['offline reading is switched off'] });
  const kept = ['inspiratiewijzer', 'inspiratiewijzer-oud', 'van-een-ander'];
  const did: string[] = [];
  const work: Promise<unknown>[] = [];
  const self = {
    skipWaiting: () => did.push('waits for no page'),
    registration: { unregister: () => did.push('leaves') },
    addEventListener: (_kind: string, listen: (event: object) => void) =>
      listen({ waitUntil: (each: Promise<unknown>) => work.push(each) }),
  };
  const caches = { keys: async () => kept, delete: async (name: string) => did.push(`takes ${name} away`) };
  new Function('self', 'caches', unregisteringWorker)(self, caches);
  await Promise.all(work);
  expect(did).toEqual(['waits for no page', 'takes inspiratiewijzer away', 'takes inspiratiewijzer-oud away', 'leaves']);
});
