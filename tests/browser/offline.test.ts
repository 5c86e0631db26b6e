import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { guideFilesIn, sizeOf, stores } from '../../src/offline/kept.ts';
import { unregisteringWorker } from '../../src/offline/service-worker.ts';
import { paths } from '../../src/paths.ts';
import { distFolder, readSite } from '../built-site.ts';
import { serve, type Server } from '../serve.ts';
import { violationsOf } from './axe.ts';
import { openPage, type OpenPage } from './open-page.ts';

let server: Server;
let open: OpenPage;
let page: Page;

/** What a later release of the site has otherwise: files with what they hold, or undefined for one that is gone. */
const changes = new Map<string, string | undefined>();

const read = async (file: string) => changes.get(file) ?? readFile(join(distFolder, file), 'utf8');

/** Opens a page of the site, which may change, for the first time. */
async function visit(address = '/') {
  server = await serve({ changes });
  open = await openPage(address, { keepsOffline: true, home: server.home });
  page = open.page;
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
  });
}

async function leave() {
  await open.close();
  await server.close();
  changes.clear();
}

const to = (address: string) => page.goto(new URL(`.${address}`, server.home).href);

/** The addresses that are kept in one of the stores, below the host. */
const keptIn = (store: string) =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), store);

const isKept = (address: string, store: string = stores.guide) =>
  vi.waitFor(async () => expect(await keptIn(store)).toContain(address), { timeout: 20_000 });

/** Waits until the page that is open is kept with its scripts and typefaces: those come after it. */
const isKeptWhole = (address: string) =>
  vi.waitFor(
    async () => {
      const used = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
      const needed = used.filter((path) => /\/_astro\/.*\.(?:js|woff2)$/.test(path));
      expect(needed.length).toBeGreaterThan(1);
      expect(await keptIn(stores.guide)).toEqual(expect.arrayContaining([address, ...needed]));
    },
    { timeout: 20_000 },
  );

const list = async () => guideFilesIn(JSON.parse(await read('/offline.json')));

const keep = () => page.getByRole('button', { name: 'Bewaar de hele gids' });
const isWhole = () => page.getByText('De hele gids staat op dit apparaat.').waitFor();

async function keepAll() {
  await to('/afdrukken/');
  await keep().click();
  await isWhole();
}

/** Publishes a new version of the home page, with the list of files that belongs to it. */
async function publish(title: string) {
  changes.set('/index.html', (await read('/index.html')).replace(/<h1[^>]*>.*?<\/h1>/s, `<h1>${title}</h1>`));
  const files = (await list()).map((file) => (file.address === '/' ? { ...file, revision: 'nieuw' } : file));
  changes.set('/offline.json', JSON.stringify(files));
}

describe('who reads some pages', () => {
  beforeAll(async () => {
    await visit();
    await isKept('/');
    await to('/tips/');
    await isKept('/tips/');
  });

  afterAll(leave);

  it('keeps those, and asks for nothing else', async () => {
    const pages = (await keptIn(stores.guide)).filter((address) => address.endsWith('/'));
    expect(pages.sort()).toEqual(['/', '/tips/']);
    expect((await readFile(join(distFolder, 'sw.js.br'))).length).toBeLessThanOrEqual(3_000);
  });

  it('can install the guide', async () => {
    const manifest: { start_url: string } = JSON.parse(await readFile(join(distFolder, 'site.webmanifest'), 'utf8'));
    expect(manifest.start_url).toBe('/');
    const session = await page.context().newCDPSession(page);
    expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  describe('and then has no connection', () => {
    beforeAll(() => server.close());

    it.each([
      ['/tips', '/tips/'],
      ['/tips/index.html', '/tips/'],
      ['/tips/?soort=x#lijst', '/tips/?soort=x#lijst'],
      ['/?q=geld', '/?q=geld'],
    ])('reads them, asked for as %s too', async (asked, shown) => {
      await to(asked);
      expect(page.url()).toBe(new URL(`.${shown}`, server.home).href);
      expect(await page.locator('h1').innerText()).not.toMatch(/verbinding|is er niet/);
    });

    it('is told so on another page, with the pages that are here', async () => {
      await to('/werkvormen/');
      expect(await page.locator('h1').innerText()).toBe('Je hebt geen verbinding');
      expect(await page.locator('kept-pages li a').allInnerTexts()).toEqual([
        'Inspiratiewijzer Lokaal Samenspel',
        'Tips voor het samenspel',
      ]);
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('kept-pages li a').last().click();
      await page.getByRole('heading', { level: 1, name: /tips/i }).waitFor();
    });
  });
});

describe('who leads a group', () => {
  beforeEach(() => visit(paths.begeleiden('ijsbergmodel')));

  afterEach(leave);

  const begin = () => page.getByRole('button', { name: 'Begin', exact: true }).click();

  it('begins and takes along what was written down where the connection went right after the page came', async () => {
    await isKeptWhole(paths.begeleiden('ijsbergmodel'));
    await server.close();
    await page.reload();
    await begin();
    await page.locator('.stage-more summary').click();
    await page.getByRole('button', { name: 'Schrijf op' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /zip/ }).click()]);
    expect(file.suggestedFilename()).toBe('verslag.zip');
  });

  it('has the page to lead from where only the link of a plan was opened', async () => {
    await to(`${paths.draaiboek}#plan=1_welkom.20_werkvorm.ijsbergmodel`);
    await isKept(paths.avond);
    await isKept('/werkvormen/ijsbergmodel/antwoordvel.pdf', stores.paper);
  });

  it('has the rest of the guide too, once begun', async () => {
    await begin();
    await isKept('/werkvormen/ijsbergmodel/');
  });
});

describe('who asks for the whole guide', () => {
  let opened: Awaited<ReturnType<typeof readPdf>>;

  beforeAll(async () => {
    await visit('/afdrukken/');
    await keep().waitFor();
  });

  afterAll(leave);

  it('is told what it takes, and sees when it is here', async () => {
    const said = await page.locator('keep-guide').innerText();
    const megabytes = Number(/Dat is (\d+,\d) MB/.exec(said)?.[1]?.replace(',', '.'));
    expect(megabytes).toBeCloseTo(sizeOf(await list()) / 1_000_000, 1);
    expect(await violationsOf(page)).toEqual([]);
    await keep().focus();
    await page.keyboard.press('Enter');
    await isWhole();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-state'))).toBe('kept');
    expect(await violationsOf(page)).toEqual([]);
    const kept = new Set(await keptIn(stores.guide));
    expect((await list()).filter(({ address }) => !kept.has(address))).toEqual([]);
    expect([...kept].filter((address) => /\.pdf$|\/og\/|sitemap|pagefind-\w*-?ui|\.br$|\.gz$/.test(address))).toEqual([]);
  });

  describe('and then has no connection,', () => {
    beforeAll(async () => {
      opened = await readPdf('logicas');
      await isKept('/afdrukken/logicas.pdf', stores.paper);
      await makePlan();
      await isKept('/werkvormen/ijsbergmodel/antwoordvel.pdf', stores.paper);
      await server.close();
    });

    it('reads every page', async () => {
      const addresses = readSite().pages.map(({ address }) => `.${address}`);
      const unread = await page.evaluate(
        async ({ home, all }) => {
          const read = await Promise.all(
            all.map(async (address) => ({ address, answer: await fetch(new URL(address, home)).catch(() => undefined) })),
          );
          return read.filter(({ answer }) => answer?.status !== 200).map(({ address }) => address);
        },
        { home: server.home, all: addresses },
      );
      expect(unread).toEqual([]);
      await to('/werkvormen/ijsbergmodel');
      expect(await page.locator('h1').innerText()).toBe('IJsbergmodel');
    });

    it('searches, in names and in texts', async () => {
      await to('/zoeken/?q=vertrouwen');
      await page.waitForSelector('search-page[data-ready]');
      expect(await page.locator('[data-part="hits"] mark').count()).toBeGreaterThan(3);
    });

    it('opens a PDF file that was opened before, in parts too; of one that was not it is told that there is no connection', async () => {
      expect(opened.type).toBe('application/pdf');
      expect(await readPdf('logicas')).toEqual(opened);
      expect((await readPdf('logicas', 'bytes=0-99')).size).toBe(100);
      expect((await readPdf('tips')).status).toBe(503);
    });

    it('a draaiboek that was made opens, and its sheets are bound together', async () => {
      expect(await bindTogether()).toContain('Klaar.');
    });

    it('is told of an address that was never there that it is wrong', async () => {
      await to('/nergens/');
      expect(await page.locator('h1').innerText()).toMatch(/is er niet/);
    });
  });
});

/** Changes a plan. */
async function makePlan() {
  await page.goto(new URL(`.${paths.draaiboek}#plan=1_welkom.20_werkvorm.ijsbergmodel`, server.home).href);
  await page.getByLabel('Plek').fill('De Hoek');
  await page.keyboard.press('Tab');
}

/** Opens a plan, makes one file of all its sheets, and returns what the page says of that. */
async function bindTogether() {
  await page.goto(new URL(`.${paths.draaiboek}#plan=1_welkom.20_werkvorm.ijsbergmodel`, server.home).href);
  await page.getByRole('button', { name: 'Maak de pdf' }).click();
  await page.waitForFunction(() => /^Klaar|niet allemaal/.test(document.querySelector('plan-editor [role="status"]')?.textContent ?? ''));
  return page.locator('plan-editor [role="status"]').textContent();
}

/** What the browser gives for a PDF file of the guide, or for a part of it. */
const readPdf = (file: string, range?: string) =>
  page.evaluate(
    async ({ url, headers }) => {
      const response = await fetch(url, { headers });
      return { status: response.status, type: response.headers.get('content-type'), size: (await response.blob()).size };
    },
    { url: `${server.home}afdrukken/${file}.pdf`, headers: range === undefined ? {} : { Range: range } },
  );

describe('the guide that a reader keeps', () => {
  beforeEach(() => visit());

  afterEach(leave);

  it('is finished at a next try where a file did not come, and can go again', async () => {
    changes.set('/tips/index.html', undefined);
    await to('/afdrukken/');
    await keep().click();
    await page.getByText('Een deel kwam niet binnen.').waitFor();
    changes.delete('/tips/index.html');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await isWhole();
    await isKept('/tips/');
    await readPdf('logicas');
    await isKept('/afdrukken/logicas.pdf', stores.paper);
    await page.getByRole('button', { name: 'Haal de gids van dit apparaat' }).click();
    await keep().waitFor();
    expect([await keptIn(stores.guide), await keptIn(stores.paper)]).toEqual([[], []]);
    expect(await keptIn(stores.base)).toContain('/geen-verbinding/');
  });

  it('stays in a network that wants its visitors to log in: its page is shown, and never kept', async () => {
    await keepAll();
    const logIn = '<title>Wifi</title><h1>Log in</h1>';
    changes.set('/tips/index.html', logIn);
    await to('/tips/');
    expect(await page.locator('h1').innerText()).toBe('Log in');
    await page.waitForTimeout(500);
    await server.close();
    await to('/tips/');
    expect(await page.locator('h1').innerText()).toMatch(/tips/i);
  });

  it('is renewed by itself, and always newest while there is a connection', async () => {
    await keepAll();
    await publish('Een nieuw begin');
    await to('/afdrukken/');
    await keep().waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await to('/tips/');
    const kept = () => page.evaluate(async () => (await (await caches.match('/'))?.text())?.includes('Een nieuw begin'));
    await expect.poll(kept).toBe(true);
    await to('/');
    expect(await page.locator('h1').innerText()).toBe('Een nieuw begin');
    // What never changes isn't asked for again, and other files are.
    const script = (await page.locator('script[src*="/_astro/"]').first().getAttribute('src')) ?? '';
    const get = (address: string) => page.evaluate(async (url) => (await fetch(url)).text(), address);
    await get('/data/tips.json');
    const before = await get(script);
    changes.set('/data/tips.json', 'nieuw').set(script, undefined);
    expect([await get('/data/tips.json'), await get(script)]).toEqual(['nieuw', before]);
  });

  it('is fetched unasked for readers who will use it, but never for those who save data', async () => {
    const uses = async () => {
      await page.evaluate(() =>
        document.dispatchEvent(new CustomEvent('gids-in-gebruik', { detail: [`${location.pathname}afdrukken/tips.pdf`] })),
      );
      return page.waitForTimeout(500);
    };
    await page.evaluate(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }));
    await uses();
    expect(await keptIn(stores.guide)).not.toContain('/offline.json');
    expect(await keptIn(stores.paper)).toEqual([]);
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'connection'));
    await uses();
    await isKept('/tips/');
    await isKept('/afdrukken/tips.pdf', stores.paper);
  });

  it('goes with a release without offline reading', async () => {
    await keepAll();
    changes.set('/sw.js', unregisteringWorker);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  });
});
