import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { slowAfter } from '../../src/search/connection.ts';
import { distFolder } from '../built-site.ts';
import { serve, type Server } from '../serve.ts';
import { colourRules, violationsOf } from './axe.ts';
import { overflow } from './measure.ts';
import { answered } from './search-page.ts';
import { browser, server } from './shared.ts';

let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 800 }, serviceWorkers: 'block' });
  page = await context.newPage();
});

afterEach(() => context.close());

const open = (search: string) => page.goto(new URL(`zoeken/${search}`, server.home).href);
const notice = () => page.locator('[data-part="notice"]');
const again = () => page.getByRole('button', { name: 'Probeer opnieuw' });
const count = () => page.locator('[data-part="count"]').innerText();
const marks = () => page.locator('[data-part="hits"] mark').count();
const titles = () => page.locator('.hit h3').allInnerTexts();

/** Where each file of search is asked for. */
const files = {
  data: '**/data.json',
  program: '**/pagefind.js*',
  entry: '**/pagefind-entry.json*',
  contents: '**/*.pf_meta',
  wasm: '**/wasm.unknown.pagefind',
  index: '**/*.pf_index',
  text: '**/teksten-*.json*',
};

/** What a host or a connection can do to a request, and what a reader is then told. */
const faults = {
  'is broken off': { act: (route: Route) => route.abort(), told: 'We krijgen geen contact met de site' },
  'gets a 404': { act: (route: Route) => route.fulfill({ status: 404, body: '' }), told: 'De site mist een bestand' },
  'gets a 500': { act: (route: Route) => route.fulfill({ status: 500, body: '' }), told: 'Er ging iets mis op de site' },
  'gets a page instead': {
    act: (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
    told: 'Er ging iets mis op de site',
  },
  'gets nonsense': {
    act: (route: Route) =>
      route.fulfill({ contentType: route.request().url().includes('.js') ? 'text/javascript' : 'application/json', body: '{nonsense' }),
    told: 'Er ging iets mis op de site',
  },
};

const told = async (text: string) => {
  await notice().filter({ hasText: text }).waitFor();
};

/** The whole search, after all. */
async function isWhole() {
  await answered(page);
  await expect.poll(() => notice().isVisible()).toBe(false);
  expect(await again().isVisible()).toBe(false);
  expect(await count()).toMatch(/^\d+ resultaten$/);
  expect(await marks()).toBeGreaterThan(5);
  expect(await page.locator('[data-part="index"]').isVisible()).toBe(false);
}

/** Searches without a part of what the texts are searched with, and then with it. */
async function findsNamesWithout(part: keyof typeof files, { act, told: cause }: (typeof faults)[keyof typeof faults]) {
  await page.route(files[part], act);
  await open('?q=gemeente');
  await told(`In de teksten zelf konden we niet zoeken. ${cause}`);
  expect(await count()).toMatch(/^\d+ resulta(?:at|ten) in titels en samenvattingen$/);
  expect((await titles())[0]).toBe('Gemeente');
  await page.unroute(files[part]);
  await page.locator('#q').fill('vertrouwen');
  await isWhole();
  await page.locator('#q').fill('gemeente');
  await isWhole();
}

// What a failure is called, and what is said of it, is tried for each kind and part in unit tests (fault, line, notice).
type Kind = keyof typeof faults;
const kinds = Object.keys(faults).filter((kind): kind is Kind => kind in faults);
const gone: Kind = 'gets a 404';
const nonsense: Kind = 'gets nonsense';

it.each(kinds)('without the data, which %s, the index of everything stays, and a next try finds', async (kind) => {
  await page.route(files.data, faults[kind].act);
  await open('?q=vertrouwen');
  await told(`Zoeken lukt nu niet. ${faults[kind].told}`);
  expect(await page.locator('[data-part="index"]').isVisible()).toBe(true);
  await page.unroute(files.data);
  await again().click();
  await isWhole();
});

it.each([gone, nonsense])('without the texts of results, which %s, they have their summary, and a next try brings them', async (kind) => {
  await page.route(files.text, faults[kind].act);
  await open('?q=vertrouwen');
  await told(`De tekst bij de resultaten kwam niet mee. Je ziet de samenvattingen. ${faults[kind].told}`);
  expect((await titles()).length).toBeGreaterThan(5);
  await page.unroute(files.text);
  await again().click();
  await isWhole();
});

it.each([
  ['index', gone],
  ['index', nonsense],
  ['program', gone],
  ['program', nonsense],
  ['entry', nonsense],
  ['contents', gone],
  ['wasm', nonsense],
] as const)('without the %s of Pagefind, which %s, names are found, and a next search finds all', (part, kind) =>
  findsNamesWithout(part, faults[kind]),
);

describe('what is said of a part that is missing', () => {
  it.each(['data', 'index', 'text'] as const)('(%s) is accessible in every colour, and fits a narrow window', async (part) => {
    await page.route(files[part], faults['gets a 404'].act);
    await page.setViewportSize({ width: 320, height: 800 });
    await open('?q=vertrouwen');
    await told('De site mist een bestand');
    expect(await violationsOf(page)).toEqual([]);
    for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      expect(await violationsOf(page, { only: colourRules })).toEqual([]);
    }
    expect(await overflow(page)).toEqual({ pixels: 0, elements: [] });
  });
});

describe('a browser that may not run the program for texts', () => {
  const showsTexts = async () => {
    await page.locator('search-page[data-ready="vertrouwen"]').waitFor();
    expect(await page.locator('[data-part="hits"] mark').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-part="notice"]').isVisible()).toBe(false);
  };

  it('by a policy, reads the texts through', async () => {
    await page.route('**/zoeken/?q=*', async (route) => {
      const response = await route.fetch();
      const without = (text: string) => text.replaceAll(" 'wasm-unsafe-eval'", '');
      const headers = Object.fromEntries(Object.entries(response.headers()).map(([name, value]) => [name, without(value)]));
      await route.fulfill({ response, headers, body: without(await response.text()) });
    });
    await open('?q=vertrouwen');
    await showsTexts();
  });

  it('because it has no WebAssembly, reads the texts through and doesn’t ask for the program', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await open('');
    await page.locator('#q').fill('vertrouwen');
    await showsTexts();
    expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
  });
});

/** Keeps requests waiting until they are let go. */
async function hold(part: keyof typeof files, which: (nth: number) => boolean = () => true) {
  const held: Route[] = [];
  let nth = 0;
  await page.route(files[part], (route) => (which(nth++) ? held.push(route) : route.continue()));
  return { held, letGo: () => Promise.all(held.splice(0).map((route) => route.continue())) };
}

describe('a host that hangs', () => {
  beforeEach(() => page.clock.install());

  /** Asks, and lets time pass on the clock of the page once the host hangs, until a reader is told something. */
  async function toldLate(held: Route[], search: string, text: string) {
    await open(search);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    const isTold = async () => {
      await page.clock.fastForward(slowAfter);
      return notice().filter({ hasText: text }).isVisible();
    };
    await expect.poll(isTold).toBe(true);
    // What was asked just now isn't asked again at once.
    await page.clock.fastForward(slowAfter);
  }

  it.each([
    ['data', 'Zoeken duurt langer dan normaal. De site geeft nog geen antwoord.'],
    ['entry', 'In de teksten zelf zoeken we nog. De site geeft nog geen antwoord.'],
    ['index', 'In de teksten zelf zoeken we nog. De site geeft nog geen antwoord.'],
    ['text', 'Op de tekst bij de resultaten wachten we nog. Je ziet de samenvattingen. De site geeft nog geen antwoord.'],
  ] as const)('for its %s is named, and what comes later still comes', async (part, text) => {
    const { held, letGo } = await hold(part);
    await toldLate(held, '?q=gemeente', text);
    if (part !== 'data') expect((await titles())[0]).toBe('Gemeente');
    await letGo();
    await page.unroute(files[part]);
    await isWhole();
  });

  it.each(['data', 'program', 'index'] as const)('for its %s is asked again at the next try', async (part) => {
    // What is preloaded with the page is asked for once more by the script itself.
    const { held } = await hold(part, (nth) => nth < 1);
    await toldLate(held, '?q=gemeente', 'De site geeft nog geen antwoord.');
    await again().click();
    await isWhole();
  });

  it('for its texts keeps the focus on a result when they come', async () => {
    const { held, letGo } = await hold('text');
    await toldLate(held, '?q=vertrouwen', 'Op de tekst bij de resultaten wachten we nog.');
    await page.locator('.hit h3 a').nth(3).focus();
    await letGo();
    await isWhole();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles())[3]);
  });
});

describe('a connection that goes and comes', () => {
  it('is named, and the search goes on by itself when it is back', async () => {
    await open('?q=gemeente');
    await isWhole();
    await context.setOffline(true);
    await page.locator('#q').fill('vertrouwen');
    await told('In de teksten zelf konden we niet zoeken. Je hebt geen internetverbinding.');
    expect((await titles()).length).toBeGreaterThan(3);
    await context.setOffline(false);
    await isWhole();
  });

  it('before anything has come is named too', async () => {
    await open('');
    await context.setOffline(true);
    await page.locator('#q').fill('vertrouwen');
    await told('Zoeken lukt nu niet. Je hebt geen internetverbinding.');
    await context.setOffline(false);
    await isWhole();
  });
});

describe('a release', () => {
  let folder: string;
  let host: Server;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'release-'));
    await cp(distFolder, folder, { recursive: true, filter: (file) => !/\.(br|gz|zip|pdf)$/.test(file) });
    host = await serve({ folder });
  });

  afterEach(async () => {
    await host.close();
    await rm(folder, { recursive: true });
  });

  /** A new release: one entry has other words, so that its text, the index and its contents have new names. */
  async function release() {
    const file = join(folder, 'tips/er-is-geen-blauwdruk/index.html');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('id="tekst">', 'id="tekst"><p>Bij de gemeente woont nu een zeppelin.</p>'),
    );
    const page = join(folder, 'zoeken/index.html');
    await writeFile(
      page,
      (await readFile(page, 'utf8'))
        .replace(/\.js\?ts=\w+"/, '.js"')
        .replace(/<link rel="preload" as="fetch" href="[^"]*\/pagefind\/[^"]*"[^>]*>/g, ''),
    );
    await rm(join(folder, 'pagefind'), { recursive: true });
    await buildIndex(folder, []);
  }

  it('that comes while the page is open is named while it is half there, and searched by itself when it is whole', async () => {
    const data = join(folder, 'zoeken/data.json');
    const old = await readFile(data);
    const other = await context.newPage();
    await page.goto(`${host.home}zoeken/?q=gemeente`);
    await isWhole();
    await release();
    const renewed = await readFile(data);

    await writeFile(data, old);
    await other.goto(`${host.home}zoeken/?q=gemeente`);
    const half = 'In de teksten zelf konden we niet zoeken. De site mist een bestand. Misschien wordt de gids net vernieuwd.';
    await other.locator('[data-part="notice"]').filter({ hasText: half }).waitFor();
    expect(await other.locator('.hit h3').first().innerText()).toBe('Gemeente');

    await writeFile(data, renewed);
    await page.locator('#q').fill('vertrouwen');
    await isWhole();
    await page.locator('#q').fill('zeppelin');
    await answered(page);
    expect(await titles()).toEqual(['Er is geen blauwdruk']);
  });
});

it('a page whose own script doesn’t come shows the index of everything, and says so', async () => {
  await page.route('**/_astro/SearchPage*', (route) => route.abort());
  await open('?q=vertrouwen');
  await page.getByText('Zoeken lukt nu niet: een deel van deze bladzijde kwam niet binnen').waitFor();
  expect(await page.locator('[data-part="index"]').isVisible()).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
});
