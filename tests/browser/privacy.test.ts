import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve, type Server } from '../serve.ts';
import { answered, choose } from './search-page.ts';
import { browser } from './shared.ts';

let server: Server;
/** Every request that reached the host since a test began. */
let seen: IncomingMessage[] = [];

beforeAll(async () => {
  server = await serve({ log: (request) => seen.push(request) });
});

beforeEach(() => {
  seen = [];
});

afterAll(() => server.close());

/** What in a request tells the host more than which file is wanted. */
const toldBy = ({ method, url = '', headers }: IncomingMessage) =>
  [
    ...(method === 'GET' && headers['content-length'] === undefined ? [] : ['sends something']),
    // Pagefind asks for its table of contents with the version of the index, so that it isn't an old one.
    ...(/^[^?]*(?:\?ts=unknown_[0-9a-f]+)?$/.test(url) ? [] : ['has a question in its address']),
    // A worker that asks whether it is still the newest names itself.
    ...(headers.referer === undefined || /^[^?]*\/sw\.js$/.test(headers.referer) ? [] : ['tells which page it is for']),
    ...(headers.cookie === undefined ? [] : ['has a cookie']),
  ].map((fault) => `${url} ${fault}`);

describe('a whole visit', () => {
  it('tells the host which files it wants, and nobody anything else', async () => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 1280, height: 900 },
    });
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(server.home)) elsewhere.push(request.url());
    });
    const page = await context.newPage();
    await page.goto(server.home);
    await page.locator('[data-search-field]').fill('vertrouwen in de wijk');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\/\?q=vertrouwen\+in\+de\+wijk$/);
    await answered(page);
    expect(await page.locator('.hit').count()).toBeGreaterThan(1);
    await page.locator('#q').pressSequentially(' samenwerken');
    await answered(page);
    await choose(page, 'soort', 'tips');
    await page.locator('.hit h3 a').first().click();
    await page.waitForURL(/\/tips\//);
    for (const address of ['themas/ken-je-waarde/', 'werkvormen/ijsbergmodel/', 'over/privacy/', 'is-er-niet/']) {
      await page.goto(new URL(address, server.home).href);
    }
    await page.goto(new URL('themas/ken-je-waarde/', server.home).href);
    await page.locator('a[data-copy-link]').last().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/themas/ken-je-waarde/#');

    expect(seen.length).toBeGreaterThan(15);
    expect(seen.some(({ url }) => url?.includes('/zoeken/data.json'))).toBe(true);
    expect(seen.flatMap(toldBy)).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

describe('a search in an address', () => {
  it('is seen by the host when that address is opened, and not again with what the page asks for', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(new URL('zoeken/?q=vertrouwen', server.home).href);
    await answered(page);
    const isOpened = ({ url }: IncomingMessage) => url === '/zoeken/?q=vertrouwen';
    expect(seen.filter(isOpened)).toHaveLength(1);
    const rest = seen.filter((request) => !isOpened(request));
    expect(rest.length).toBeGreaterThan(5);
    expect(rest.flatMap(toldBy)).toEqual([]);
    await context.close();
  });

  it('from the header leaves no step behind: “back” leads to where the search began', async () => {
    const page = await browser.newPage();
    await page.goto(new URL('tips/', server.home).href);
    await page.locator('[data-search-field]').fill('rollen & taken');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\/\?q=rollen\+%26\+taken$/);
    await answered(page);
    expect(await page.locator('#q').inputValue()).toBe('rollen & taken');
    await page.goBack();
    expect(page.url()).toBe(new URL('tips/', server.home).href);
    await page.close();
  });

  it('is sent by the header’s form where there are no scripts, as the privacy page says', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.home);
    await page.locator('[data-search-field]').fill('rollen');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\/\?q=rollen$/);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await context.close();
  });
});
