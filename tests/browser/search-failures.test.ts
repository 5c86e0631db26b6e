import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { violationsOf } from './axe.ts';
import { overflow } from './measure.ts';
import { answered } from './search-page.ts';

let browser: Browser;
let server: Server;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

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
  wasm: '**/wasm.nl.pagefind',
  index: '**/*.pf_index',
  text: '**/*.pf_fragment',
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

describe.each(Object.entries(faults))('where what is asked for %s', (_, fault) => {
  it('without the data the index of everything stays, and a next try finds', async () => {
    await page.route(files.data, fault.act);
    await open('?q=vertrouwen');
    await told(`Zoeken lukt nu niet. ${fault.told}`);
    expect(await page.locator('[data-part="index"]').isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.unroute(files.data);
    await again().click();
    await isWhole();
  });

  it.each(['program', 'entry', 'contents', 'wasm', 'index'] as const)(
    'without the %s of the texts names are found, and a next search finds all',
    async (part) => {
      await page.route(files[part], fault.act);
      await open('?q=gemeente');
      await told(`In de teksten zelf konden we niet zoeken. ${fault.told}`);
      expect(await count()).toMatch(/^\d+ resulta(?:at|ten) in titels en samenvattingen$/);
      expect((await titles())[0]).toBe('Gemeente');
      await page.unroute(files[part]);
      await page.locator('#q').fill('vertrouwen');
      await isWhole();
      await page.locator('#q').fill('gemeente');
      await isWhole();
    },
  );

  it('without the text of a result it has its summary, and a next try brings it', async () => {
    let asked = 0;
    await page.route(files.text, (route) => (asked++ === 1 ? fault.act(route) : route.continue()));
    await open('?q=vertrouwen');
    await told(`Bij een deel van de resultaten kwam de tekst niet mee. Daar zie je de samenvatting. ${fault.told}`);
    expect(await titles()).toHaveLength(10);
    expect(await marks()).toBeGreaterThan(5);
    await again().click();
    await isWhole();
  });
});
