import type { BrowserContextOptions } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { fileFor, readSite } from '../built-site.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { answered, choose, numberIn, openSearch, promised, shown } from './search-page.ts';
import { server } from './shared.ts';

const desktop = { viewport: { width: 1280, height: 900 } };

let opened: OpenPage[] = [];

// Whatever a test did, it did it in silence and on this host.
afterEach(async () => {
  const complaints = opened.flatMap((each) => each.complaints);
  await Promise.all(opened.map((each) => each.close()));
  opened = [];
  expect(complaints).toEqual([]);
});

async function search(query: string, options: BrowserContextOptions = desktop) {
  const open = await openSearch(query, options);
  opened.push(open);
  return open.page;
}

describe('results', () => {
  it('have a kind, a title, an extract with the hit marked, places and what it belongs to', async () => {
    const page = await search('?q=vertrouwen');
    const { count, titles } = await shown(page);
    expect(titles.length).toBe(Math.min(10, numberIn(count)));
    expect(titles.length).toBeGreaterThan(5);
    const marks = await page.locator('[data-part="hits"] mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter((text) => !/vertrouw/i.test(text))).toEqual([]);
    expect(await page.locator('.hit .hit-kind').count()).toBe(titles.length);
    expect(await page.locator('.hit-places a').count()).toBeGreaterThan(2);
    expect(await page.locator('.hit p', { hasText: 'Hoort bij: ' }).count()).toBeGreaterThan(2);
  });

  it('come ten at a time; the first new one gets the focus', async () => {
    const page = await search('?q=gemeente');
    const { count, titles } = await shown(page);
    expect(titles).toHaveLength(10);
    await page.getByRole('button', { name: 'Toon meer resultaten' }).click();
    await expect.poll(() => page.locator('.hit').count()).toBe(Math.min(20, numberIn(count)));
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe((await shown(page)).titles[10]);
    expect((await shown(page)).titles.slice(0, 10)).toEqual(titles);
  });

  it('are the same for words typed apart, and the living labs are found by their name', async () => {
    const [whole, apart] = [await search('?q=beeldenstorm'), await search('?q=beelden+storm')];
    expect((await shown(apart)).titles).toEqual((await shown(whole)).titles);
    const labs = await search('?q=living+lab');
    const marks = (await labs.locator('[data-part="hits"] mark').allInnerTexts()).join(' ').toLowerCase();
    expect(marks).toContain('living');
    expect(marks).toContain('lab');
  });
});

describe('filters', () => {
  it('stay away where nothing is found, and nothing moves by that', async () => {
    const page = await search('?q=vertrouwjjn');
    await shown(page);
    expect(await page.getByText('Filters', { exact: true }).isVisible()).toBe(false);
  });

  it('promise the number of results that they give', async () => {
    const page = await search('?q=samenwerken');
    const boxes = await page
      .locator('.facet-option input')
      .evaluateAll((all) => all.map((box) => [box.getAttribute('name') ?? '', box.getAttribute('value') ?? '']));
    expect(boxes.length).toBeGreaterThan(10);
    // The first of every kind: that the numbers hold for all, tests/unit/search/facets.test.ts shows.
    const tried = boxes.filter(([facet], at) => boxes[at - 1]?.[0] !== facet);
    expect(tried.map(([facet]) => facet)).toEqual(['soort', 'case', 'thema', 'partij', 'duur']);
    const broken: string[] = [];
    for (const [facet = '', value = ''] of tried) {
      const promise = await promised(page, facet, value);
      await choose(page, facet, value);
      const { count } = await shown(page);
      if (numberIn(count) !== promise) broken.push(`${facet}=${value}: ${count} instead of ${promise}`);
      await choose(page, facet, value);
    }
    expect(broken).toEqual([]);
  });

  it('work several at once and clear with one click', async () => {
    const page = await search('?q=samenwerken');
    const before = await shown(page);
    await choose(page, 'soort', 'themas');
    await choose(page, 'soort', 'tips');
    const both = numberIn((await shown(page)).count);
    expect(both).toBe((await promised(page, 'soort', 'themas')) + (await promised(page, 'soort', 'tips')));
    const promise = await promised(page, 'thema', 'rol-en-taakverdeling');
    await choose(page, 'thema', 'rol-en-taakverdeling');
    const after = await shown(page);
    expect(after.chosen).toEqual(['soort=themas', 'soort=tips', 'thema=rol-en-taakverdeling']);
    expect(numberIn(after.count)).toBe(promise);
    expect(promise).toBeLessThan(both);
    expect(new Set(await page.locator('.hit .hit-kind').allInnerTexts())).toEqual(new Set(['Thema', 'Tip']));
    await page.getByRole('button', { name: 'Wis 3 filters' }).click();
    await answered(page);
    expect(await shown(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('?q=samenwerken');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await page.goBack();
    await answered(page);
    expect(await shown(page)).toEqual(after);
  });

  it('keep the focus on what was changed', async () => {
    const page = await search('?q=samenwerken');
    await page.locator('input[name="case"]').first().focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/case=/);
    await answered(page);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toMatch(/name="case"/);
    expect(await page.locator('input[name="case"]:checked').count()).toBe(1);
  });
});

describe('the address', () => {
  it('gives the same search to someone else', async () => {
    const page = await search('?q=samenwerken');
    await choose(page, 'soort', 'tips');
    await choose(page, 'partij', 'gemeente');
    const { search: address } = new URL(page.url());
    expect(await shown(await search(address))).toEqual(await shown(page));
  });

  it('follows typing without adding to the history', async () => {
    const page = await search('');
    const before = await page.evaluate(() => history.length);
    await page.locator('#q').pressSequentially('vertrouwen', { delay: 20 });
    await page.waitForURL('**/zoeken/?q=vertrouwen');
    await answered(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect((await shown(page)).titles.length).toBeGreaterThan(5);
  });

  it('restores filters with back and forward', async () => {
    const page = await search('?q=samenwerken');
    const seen = [await shown(page)];
    await choose(page, 'soort', 'tips');
    seen.push(await shown(page));
    await choose(page, 'thema', (await page.locator('input[name="thema"]').first().getAttribute('value')) ?? '');
    seen.push(await shown(page));
    for (const [at, go] of [
      [1, 'goBack'],
      [0, 'goBack'],
      [1, 'goForward'],
      [2, 'goForward'],
    ] as const) {
      await page[go]();
      await answered(page);
      expect(await shown(page)).toEqual(seen[at]);
    }
  });

  it('restores the query before with back, also after typing', async () => {
    const page = await search('?q=vertrouwen');
    const before = await shown(page);
    await page.locator('#q').fill('netwerk');
    await page.waitForURL('**/?q=netwerk');
    await page.keyboard.press('Enter');
    await answered(page);
    const after = await shown(page);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=vertrouwen');
    await answered(page);
    expect(await shown(page)).toEqual(before);
    await page.goForward();
    await answered(page);
    expect(await shown(page)).toEqual(after);
  });

  // WebKit empties a field that may not be completed, when the page comes back from its memory: to its first value.
  it('is what the field is emptied to', async () => {
    const page = await search('?q=netwerk');
    await page.locator('#q').fill('vertrouwen');
    await page.waitForURL('**/zoeken/?q=vertrouwen');
    await page.locator('search-page form').evaluate((form: HTMLFormElement) => form.reset());
    expect((await shown(page)).query).toBe('vertrouwen');
  });

  it('brings a visitor back to the results from a page', async () => {
    const page = await search('?q=vertrouwen&soort=tips');
    const before = await shown(page);
    await page.locator('.hit h3 a').first().click();
    await page.waitForURL(/\/tips\//);
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await answered(page);
    expect(await shown(page)).toEqual(before);
  });

  it('brings a visitor back to the place among them, also without the page’s memory', async () => {
    const page = await search('?q=gemeente');
    await page.getByRole('button', { name: 'Toon meer resultaten' }).click();
    await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(10);
    const link = page.locator('.hit h3 a').nth(12);
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(900);
    await link.click();
    await page.waitForURL((url) => !url.pathname.startsWith('/zoeken/'));
    await page.goBack();
    await page.reload();
    await answered(page);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeCloseTo(top, -1);
    expect(await page.locator('.hit').count()).toBeGreaterThan(12);
  });
});

describe('what was asked', () => {
  it('is answered on the first screen of a telephone', async () => {
    const page = await search('?q=vertrouwen', { viewport: { width: 360, height: 720 } });
    expect((await page.locator('.hit h3').first().boundingBox())?.y).toBeLessThan(650);
    expect(await page.locator('[data-part="across"] table').isVisible()).toBe(false);
  });

  it('can be what the guide isn’t about, which is said with the nearest there is', async () => {
    const page = await search('?q=gemeente+vliegticket+hypotheek+pannenkoek');
    expect(await page.getByRole('status').innerText()).toContain('Hierover gaat deze gids niet');
    expect((await shown(page)).titles.length).toBeLessThanOrEqual(3);
    expect(await page.locator('[data-part="nothing"] a[href="/wegwijzer/#staat-het-er-niet-bij"]').isVisible()).toBe(true);
  });
});

describe('a typing error', () => {
  it('is mended with “Bedoelde je”, and can be searched as typed', async () => {
    const page = await search('?q=vertruwen');
    const line = page.locator('[data-part="correction"]');
    expect(await page.getByRole('status').innerText()).toContain('Bedoelde je vertrouwen?');
    expect((await shown(page)).titles).toEqual((await shown(await search('?q=vertrouwen'))).titles);
    await line.getByRole('link', { name: 'Zoek toch naar “vertruwen”' }).click();
    await expect.poll(async () => (await shown(page)).count).toBe('Niets gevonden');
    expect(await line.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

describe('nothing found', () => {
  it('gives nearest words that lead on, questions and kinds', async () => {
    const page = await search('?q=vertrouwjjn');
    expect((await shown(page)).count).toBe('Niets gevonden');
    const nothing = page.locator('[data-part="nothing"]');
    const links = await nothing.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => href.startsWith('/wegwijzer/#')).length).toBeGreaterThan(5);
    expect(links).toEqual(expect.arrayContaining(['/cases/', '/themas/', '/werkvormen/', '/tips/']));
    await page.locator('[data-part="nearest"]').getByRole('link', { name: 'vertrouwen', exact: true }).click();
    await page.waitForURL('**/zoeken/?q=vertrouwen');
    await answered(page);
    expect((await shown(page)).titles.length).toBeGreaterThan(5);
  });
});

describe('themas across cases', () => {
  it.each(['vertrouwen', 'concurrentie'])('%s shows where it played, side by side', async (word) => {
    const page = await search(`?q=${word}`);
    const table = page.locator('[data-part="across"] table');
    expect(await table.isVisible()).toBe(true);
    expect(await table.locator('thead th').count()).toBeGreaterThan(0);
    const links = await table.locator('tbody a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const { page: thema, complaints, close } = await openPage(link.replace(/:~:.*/, ''), desktop);
      expect(await thema.locator(`[id="${/#([^:]+)/.exec(link)?.[1] ?? ''}"]`).isVisible()).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    }
  });
});

describe('without JavaScript', () => {
  it('the search page is an index of everything, with links that work, also for whoever asks for something', async () => {
    const { page, complaints, close } = await openPage('/zoeken/?q=vertrouwen', { ...desktop, javaScriptEnabled: false });
    const links = await page.locator('[data-part="index"] a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const data: { records: { address: string }[] } = await (await page.request.get(new URL('zoeken/data.json', server.home).href)).json();
    const addresses = data.records.map(({ address }) => address);
    expect(addresses.filter((address) => links.filter((link) => link === address).length < 2)).toEqual([]);
    const site = readSite();
    expect(links.filter((link) => fileFor(site, new URL(link, site.home)) === undefined)).toEqual([]);
    expect(await page.locator('[data-part="outcome"]').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});
