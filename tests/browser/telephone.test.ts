import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageAt, readSite } from '../built-site.ts';
import { links, useLastLink } from './copy-link.ts';
import { openWindow, type OpenWindow } from './open-page.ts';
import { restyle } from './restyle.ts';
import { fewPages } from './sample-pages.ts';
import { server } from './shared.ts';

// With a script and without one: what each sort of page does on a telephone is seen in one visit to either, for loading takes longest.

const site = readSite();
const pages = fewPages();
const has = (address: string, part: string) => (pageAt(site, address)?.$(part).length ?? 0) > 0;
const withContents = pages.filter((address) => has(address, '.contents-switch'));
const withLinks = pages.filter((address) => has(address, links));

/** Elements that only serve with a script and aren't shown without one: a button that prints, a form that fills a poster in, a choice of partij. */
const scriptOnly = 'print-button, shortcut-switch, poster-form, partij-voices, .contents-copy, run-stage';

let scripted: OpenWindow;
let plain: OpenWindow;

beforeAll(async () => {
  const viewport = { width: 360, height: 740 };
  [scripted, plain] = await Promise.all([
    openWindow({ viewport, permissions: ['clipboard-read', 'clipboard-write'] }),
    openWindow({ viewport, javaScriptEnabled: false }),
  ]);
});

afterAll(() => Promise.all([scripted.close(), plain.close()]));

/** What there is to read on a page, but for what says that there is no script. */
async function readText(page: Page): Promise<string> {
  const undo = await restyle(page, `:is(${scriptOnly}, noscript) { display: none !important }`);
  const text = await page.locator('main').innerText();
  await undo();
  return text;
}

/** Opens the list of contents and goes to its last part but one, which has more below it than a window; returns where that is. */
async function goByList(page: Page): Promise<string> {
  await page.locator('.contents-switch summary').click();
  const link = page.locator('.contents-list a').nth(-2);
  await link.click();
  return (await link.getAttribute('href')) ?? '';
}

/** Whether a place is in the window, with nothing over it. */
const isInSight = (page: Page, place: string) =>
  page.locator(place).evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + 4, top + 4);
    return over !== null && element.contains(over);
  });

/** The list is at hand halfway down the page, and out of the way once it was used; without a script it covers nothing either. */
async function expectContents(page: Page, without: Page) {
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight / 2);
  });
  const place = await goByList(page);
  expect(page.url().endsWith(place)).toBe(true);
  await expect.poll(() => isInSight(page, place)).toBe(true);
  expect(await page.locator('.contents-list').isVisible()).toBe(false);
  expect(await isInSight(without, await goByList(without))).toBe(true);
}

/** A link to a place copies the address of that place, says so, and brings it into view. */
async function expectCopied(page: Page, address: string) {
  const { fragment, url, inView } = await useLastLink(page);
  expect(await page.locator('.toast:not(:empty)').innerText()).toBe('Link gekopieerd');
  expect(fragment).toMatch(/^#[a-z0-9-]+$/);
  expect(url).toBe(new URL(`.${address}${fragment}`, server.home).href);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  expect(inView).toBe(true);
}

it.each(pages)('%s reads the same without JavaScript, and its contents and links lead to their places', async (address) => {
  const [page, without] = await Promise.all([scripted.open(address), plain.open(address)]);
  expect(await without.locator('h1').isVisible()).toBe(true);
  const text = await readText(without);
  expect(text.length).toBeGreaterThan(100);
  expect(await readText(page)).toBe(text);
  if (withContents.includes(address)) await expectContents(page, without);
  if (withLinks.includes(address)) await expectCopied(page, address);
  expect(scripted.complaints.splice(0)).toEqual([]);
});

it('many pages have contents, and links to places', () => {
  expect(withContents.length).toBeGreaterThan(5);
  expect(withLinks.length).toBeGreaterThan(5);
});
