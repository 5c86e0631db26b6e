import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leavingWorker } from '../../src/offline/service-worker.ts';
import { paths } from '../../src/paths.ts';
import { distFolder, readSite } from '../built-site.ts';
import { serve, type Server } from '../serve.ts';
import { openPage, type OpenPage } from './open-page.ts';

let folder: string;
let server: Server;
let open: OpenPage;

async function visit() {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await cp(distFolder, folder, { recursive: true });
  server = await serve({ folder });
  open = await openPage('/', { keepsOffline: true, home: server.home });
  await kept(open.page);
}

async function leave() {
  await open.close();
  await server.close();
  await rm(folder, { recursive: true });
}

/** Waits until the service worker has kept everything and answers for the page. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
  });

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Publishes a new version of the home page, with the worker that belongs to it. */
async function publish(text: string, worker: (old: string) => string) {
  const home = join(folder, 'index.html');
  await writeFile(home, (await readFile(home, 'utf8')).replace(/<h1[^>]*>.*?<\/h1>/s, `<h1>${text}</h1>`));
  await writeFile(join(folder, 'sw.js'), worker(await readFile(join(folder, 'sw.js'), 'utf8')));
}

/** The worker of a version in which the home page is another: what it is kept by has changed. */
const renewed = (worker: string) => worker.replace(/(url:"\/",revision:")[0-9a-f]+/, '$1new');

describe('one visit', () => {
  beforeAll(visit);

  afterAll(leave);

  it('keeps the whole guide with a small worker, and nothing twice', async () => {
    const worker = await readFile(join(distFolder, 'sw.js.br'));
    expect(worker.length).toBeLessThanOrEqual(12_000);
    const addresses = await open.page.evaluate(async () => {
      const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => /\.pdf$|\/og\/|sitemap|pagefind-\w*-?ui|\.br$|\.gz$/.test(address))).toEqual([]);
  });

  it('can be installed', async () => {
    const manifest: { icons: { src: string; sizes: string }[]; start_url: string } = JSON.parse(
      await readFile(join(distFolder, 'site.webmanifest'), 'utf8'),
    );
    expect(manifest.start_url).toBe('/');
    const session = await open.page.context().newCDPSession(open.page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  describe('and after it, without a connection,', () => {
    let opened: Awaited<ReturnType<typeof readPdf>>;

    beforeAll(async () => {
      opened = await readPdf('logicas');
      await open.page.waitForFunction(async () => (await (await caches.open('inspiratiewijzer-pdf')).keys()).length === 1);
      await bindTogether();
      await server.close();
    });

    it('every page reads', async () => {
      const unread: string[] = [];
      for (const { address } of readSite().pages) {
        const response = await open.page.goto(new URL(`.${address}`, server.home).href);
        if (response?.status() !== 200 || (await open.page.locator('main h1').count()) !== 1) unread.push(address);
      }
      expect(unread).toEqual([]);
    });

    it('search finds, in names and in texts', async () => {
      await open.page.goto(`${server.home}zoeken/?q=vertrouwen`);
      await open.page.waitForSelector('search-page[data-ready]');
      expect(await open.page.locator('[data-part="hits"] mark').count()).toBeGreaterThan(3);
    });

    it('a PDF file that was opened can be opened again, in parts too; one that was not gets the page that helps', async () => {
      expect(opened.type).toBe('application/pdf');
      expect(await readPdf('logicas')).toEqual(opened);
      expect((await readPdf('logicas', 'bytes=0-99')).size).toBe(100);
      expect((await readPdf('tips')).type).toMatch(/^text\/html/);
    });

    it('a draaiboek opens, and its sheets are bound together again', async () => {
      expect(await bindTogether()).toContain('Klaar.');
    });

    it('an address that was never there gets the page that helps', async () => {
      await open.page.goto(`${server.home}nergens/`);
      expect(await open.page.locator('h1').textContent()).toMatch(/is er niet/);
    });
  });
});

/** Opens a plan, makes one file of all its sheets, and gives what the page says of that. */
async function bindTogether() {
  const { page } = open;
  await page.goto(new URL(`.${paths.draaiboek}#plan=1_welkom.20_werkvorm.ijsbergmodel`, server.home).href);
  await page.getByRole('button', { name: 'Maak de pdf' }).click();
  await page.waitForFunction(() => /^Klaar|niet allemaal/.test(document.querySelector('plan-editor [role="status"]')?.textContent ?? ''));
  return page.locator('plan-editor [role="status"]').textContent();
}

/** What the browser gives for a PDF file of the guide, or for a part of it. */
const readPdf = (file: string, range?: string) =>
  open.page.evaluate(
    async ({ url, headers }) => {
      const response = await fetch(url, { headers });
      return { type: response.headers.get('content-type'), size: (await response.blob()).size };
    },
    { url: `${server.home}afdrukken/${file}.pdf`, headers: range === undefined ? {} : { Range: range } },
  );

describe('a new version', () => {
  beforeEach(visit);

  afterEach(leave);

  it('leaves the open page as it is, says quietly that it is there, also on later pages, and comes when asked', async () => {
    const before = await open.page.locator('h1').textContent();
    await publish('Een nieuw begin', renewed);
    await open.page.reload();
    await open.page.waitForSelector('offline-guide:not([hidden])');
    expect(await open.page.locator('h1').textContent()).toBe(before);
    await open.page.reload();
    await open.page.waitForSelector('offline-guide:not([hidden])');
    await open.page.getByRole('button', { name: 'Toon de nieuwe versie' }).click();
    await open.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Een nieuw begin');
    await open.page.waitForLoadState('load');
    expect(await open.page.locator('offline-guide').isVisible()).toBe(false);
    expect(await cacheNames(open.page)).toHaveLength(1);
  });

  it('without offline reading takes away what was kept', async () => {
    await publish('Alleen online', () => leavingWorker);
    await open.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await open.page.waitForFunction(async () => (await caches.keys()).length === 0);
    await open.page.reload();
    expect(await open.page.locator('h1').textContent()).toBe('Alleen online');
  });
});
