import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slowAfter } from '../../src/search/connection.ts';
import { byFrequency, occurrencesIn, textOfPlace } from '../../src/search/places.ts';
import type { SearchData } from '../../src/search/record.ts';
import { textsPerFile } from '../../src/search/texts.ts';
import { distFolder } from '../built-site.ts';
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
  index: '**/*.pf_index',
};

const data: SearchData = JSON.parse(readFileSync(join(distFolder, 'zoeken/data.json'), 'utf8'));

/** Makes the guide one that is too large to give its texts along: they come in files of their own, and Pagefind has to search them. */
async function putTextsInFiles(version = () => data.version) {
  const { texts = [], words, ...others } = data;
  const compounds = new Map(words.texts.map((word) => [word.replaceAll('|', ''), word]));
  const counted = byFrequency(occurrencesIn(texts.flat().map(textOfPlace))).map((word) => compounds.get(word) ?? word);
  await page.route(files.data, (route) => route.fulfill({ json: { ...others, words: { ...words, texts: counted }, version: version() } }));
  await page.route('**/teksten-*.json*', (route) => {
    const number = Number(/teksten-(\d+)/.exec(route.request().url())?.[1]);
    return route.fulfill({ json: texts.slice(number * textsPerFile, (number + 1) * textsPerFile) });
  });
}

/** How long a reader has to rest before Pagefind comes, and a little more, in milliseconds. */
const pause = 2500;

/** What a host or a connection can do to a request, and what a reader is then told. */
const faults = {
  'is broken off': { act: (route: Route) => route.abort(), told: 'We krijgen geen contact met de site' },
  'gets a 404': { act: (route: Route) => route.fulfill({ status: 404, body: '' }), told: 'De site mist een bestand' },
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

// What a failure is called, and what is said of it, is tried for each kind and part in unit tests (connection, notice, pagefind).
it.each(['is broken off', 'gets nonsense'] as const)(
  'without the data, which %s, the index of everything stays, and a next try finds',
  async (kind) => {
    await page.route(files.data, faults[kind].act);
    await open('?q=vertrouwen');
    await told(`Zoeken lukt nu niet. ${faults[kind].told}`);
    expect(await page.locator('[data-part="index"]').isVisible()).toBe(true);
    await page.unroute(files.data);
    await again().click();
    await isWhole();
  },
);

describe('Pagefind', () => {
  /** What of Pagefind was asked for. */
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    page.on('request', (request) => request.url().includes('/pagefind/') && asked.push(request.url()));
    await page.clock.install();
  });

  it('comes behind the answer, leaves that as it is, and answers the next search', async () => {
    await open('?q=gemeente');
    await isWhole();
    expect(asked).toEqual([]);
    await page.locator('.hit').evaluateAll((all) => all.forEach((hit) => hit.toggleAttribute('data-first')));
    await page.clock.fastForward(pause);
    await expect.poll(() => asked.length).toBe(2);
    expect(await page.locator('.hit[data-first]').count()).toBe(10);
    await page.locator('#q').fill('vertrouwen');
    await expect.poll(() => asked.filter((address) => address.endsWith('.pf_index')).length).toBeGreaterThan(0);
    await isWhole();
    expect(await page.locator('.hit[data-first]').count()).toBe(0);
  });

  it('doesn’t come for readers who save data', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await open('?q=gemeente');
    await isWhole();
    await page.clock.fastForward(pause);
    await page.locator('#q').fill('vertrouwen');
    await isWhole();
    expect(asked).toEqual([]);
  });

  it('isn’t missed where it doesn’t come, nor is a connection', async () => {
    await page.route('**/pagefind/**', faults['gets a 404'].act);
    await open('?q=gemeente');
    await isWhole();
    await page.clock.fastForward(pause);
    await expect.poll(() => asked.length).toBeGreaterThan(1);
    await page.locator('#q').fill('vertrouwen');
    await isWhole();
    await context.setOffline(true);
    await page.locator('#q').fill('gemeente');
    await isWhole();
  });
});

describe('a guide with its texts in files of their own', () => {
  it('without the index of Pagefind finds names, and all with the next search', async () => {
    await putTextsInFiles();
    await page.route(files.index, faults['gets a 404'].act);
    await open('?q=gemeente');
    await told(`In de teksten zelf konden we niet zoeken. ${faults['gets a 404'].told}`);
    expect(await count()).toMatch(/^\d+ resulta(?:at|ten) in titels en samenvattingen$/);
    expect((await titles())[0]).toBe('Gemeente');
    await page.unroute(files.index);
    await page.locator('#q').fill('vertrouwen');
    await isWhole();
  });

  it('is read through where a policy lets no WebAssembly in, without asking for the program', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await putTextsInFiles();
    await page.route('**/zoeken/?q=*', async (route) => {
      const response = await route.fetch();
      const without = (text: string) => text.replaceAll(" 'wasm-unsafe-eval'", '');
      const headers = Object.fromEntries(Object.entries(response.headers()).map(([name, value]) => [name, without(value)]));
      await route.fulfill({ response, headers, body: without(await response.text()) });
    });
    await open('?q=vertrouwen');
    await isWhole();
    expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
  });

  it('of which a new release comes says so while that is half there, and searches it when it is whole', async () => {
    let version = 'oud';
    await putTextsInFiles(() => version);
    await open('?q=gemeente');
    await told('In de teksten zelf konden we niet zoeken. De site mist een bestand. Misschien wordt de gids net vernieuwd.');
    expect((await titles())[0]).toBe('Gemeente');
    version = data.version;
    await page.locator('#q').fill('vertrouwen');
    await isWhole();
  });
});

describe('what is said of a part that is missing', () => {
  it.each(['data', 'index'] as const)('(%s) is accessible in every colour, and fits a narrow window', async (part) => {
    await putTextsInFiles();
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

/** Keeps requests waiting until they are let go. */
async function hold(part: keyof typeof files, which: (nth: number) => boolean = () => true) {
  const held: Route[] = [];
  let nth = 0;
  await putTextsInFiles();
  await page.route(files[part], (route) => (which(nth++) ? held.push(route) : route.fallback()));
  return { held, letGo: () => Promise.all(held.splice(0).map((route) => route.fallback())) };
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
    ['index', 'In de teksten zelf zoeken we nog. De site geeft nog geen antwoord.'],
  ] as const)('for its %s is named, and what comes later still comes', async (part, text) => {
    const { held, letGo } = await hold(part);
    await toldLate(held, '?q=gemeente', text);
    if (part !== 'data') expect((await titles())[0]).toBe('Gemeente');
    await letGo();
    await page.unroute(files[part]);
    await isWhole();
  });

  it.each(['data', 'program'] as const)('for its %s is asked again at the next try', async (part) => {
    // What is preloaded with the page is asked for once more by the script itself.
    const { held } = await hold(part, (nth) => nth < 1);
    await toldLate(held, '?q=gemeente', 'De site geeft nog geen antwoord.');
    await again().click();
    await isWhole();
  });
});

it('a connection that goes before anything has come is named, and the search goes on by itself when it is back', async () => {
  await open('');
  await context.setOffline(true);
  await page.locator('#q').fill('vertrouwen');
  await told('Zoeken lukt nu niet. Je hebt geen internetverbinding.');
  await context.setOffline(false);
  await isWhole();
});

it('a page whose own script doesn’t come shows the index of everything, and says so', async () => {
  await page.route('**/_astro/SearchPage*', (route) => route.abort());
  await open('?q=vertrouwen');
  await page.getByText('Zoeken lukt nu niet: een deel van deze bladzijde kwam niet binnen').waitFor();
  expect(await page.locator('[data-part="index"]').isVisible()).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
});
