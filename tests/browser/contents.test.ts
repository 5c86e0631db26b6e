import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAt, readSite } from '../built-site.ts';
import { openPage, openWindow, type OpenWindow } from './open-page.ts';
import { fewPages } from './sample-pages.ts';
import { server } from './shared.ts';

const site = readSite();
const withContents = fewPages().filter((address) => (pageAt(site, address)?.$('.contents-switch').length ?? 0) > 0);
const phone = { viewport: { width: 360, height: 740 } };

/** Opens the list halfway down the page and goes to its last part but one, which has more below it than a window. */
async function goByList(page: Page): Promise<string> {
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight / 2);
  });
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

describe('the contents of', () => {
  let scripted: OpenWindow;
  let plain: OpenWindow;

  beforeAll(async () => {
    [scripted, plain] = await Promise.all([openWindow(phone), openWindow({ ...phone, javaScriptEnabled: false })]);
  });

  afterAll(() => Promise.all([scripted.close(), plain.close()]));

  it.each(withContents)('%s are at hand on a telephone, lead to a part, and are out of the way then', async (address) => {
    const page = await scripted.open(address);
    const place = await goByList(page);
    expect(page.url().endsWith(place)).toBe(true);
    await expect.poll(() => isInSight(page, place)).toBe(true);
    expect(await page.locator('.contents-list').isVisible()).toBe(false);
    expect(scripted.complaints.splice(0)).toEqual([]);
  });

  it.each(withContents)('%s cover no part that they lead to without JavaScript', async (address) => {
    const page = await plain.open(address);
    await page.locator('.contents-switch summary').click();
    const link = page.locator('.contents-list a').nth(-2);
    await link.click();
    expect(await isInSight(page, (await link.getAttribute('href')) ?? '')).toBe(true);
  });
});

describe('contents', () => {
  it('are on many pages', () => {
    expect(withContents.length).toBeGreaterThan(5);
  });

  it('stay beside the text on a desk, and copy the part that the reader is in', async () => {
    const options = { viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] };
    const { page, close } = await openPage('/cases/zeeland/', options);
    await page.locator('#het-proces').evaluate((place) => {
      place.scrollIntoView();
    });
    await page.locator('[aria-current="location"]', { hasText: 'Het proces' }).waitFor();
    await page.getByRole('button', { name: 'Kopieer de link naar ‘Het proces’' }).click();
    await page.locator('.toast:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('./cases/zeeland/#het-proces', server.home).href);
    await close();
  });

  it('copy a small place that the reader went to by keys', async () => {
    const options = { viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] };
    const { page, close } = await openPage('/werkvormen/ijsbergmodel/', options);
    await page.locator('#stap-2').locator('xpath=ancestor::li[1]').locator('summary').first().focus();
    await page.getByRole('button', { name: /^Kopieer de link naar ‘Stap 2\./ }).press('Enter');
    await page.locator('.toast:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#stap-2$/);
    await close();
  });

  it('close with Escape, and when the reader goes on with Tab', async () => {
    const { page, close } = await openPage('/cases/zeeland/', phone);
    const summary = page.locator('.contents-switch summary');
    const list = page.locator('.contents-list');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await summary.press('Enter');
    await list.locator('a').first().focus();
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.press('Enter');
    await list.locator('button').focus();
    await page.keyboard.press('Tab');
    expect(await list.isVisible()).toBe(false);
    await close();
  });

  it('stand still in a low window, as one at 400% is', async () => {
    const { page, close } = await openPage('/cases/zeeland/', { viewport: { width: 320, height: 256 } });
    await page.evaluate(() => {
      scrollTo(0, 4000);
    });
    expect((await page.locator('.contents-switch').boundingBox())?.y).toBeLessThan(-1000);
    await close();
  });
});
