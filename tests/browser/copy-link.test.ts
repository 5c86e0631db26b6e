import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, openWindow, type OpenWindow } from './open-page.ts';
import { pageAt, readSite } from '../built-site.ts';
import { fewPages } from './sample-pages.ts';
import { server } from './shared.ts';

const site = readSite();
const links = 'a[data-copy-link]';
const pagesWithLinks = fewPages().filter((address) => (pageAt(site, address)?.$(links).length ?? 0) > 0);

const viewport = { width: 360, height: 740 };
let window: OpenWindow;

beforeAll(async () => {
  window = await openWindow({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
});

afterAll(() => window.close());

/** Uses the last copy link of a page, the one furthest from the top, and tells where that leads. */
async function useLastLink(page: Page) {
  const link = page.locator(links).last();
  const fragment = (await link.getAttribute('href')) ?? '';
  await link.click();
  const { y } = (await page.locator(fragment).boundingBox()) ?? { y: Number.NaN };
  return { fragment, url: page.url(), inView: y >= 0 && y < viewport.height };
}

describe('a link to a place', () => {
  it('is on many pages', () => {
    expect(pagesWithLinks.length).toBeGreaterThan(1);
  });

  it.each(pagesWithLinks)('on %s copies the address of that place, says so, and brings it into view', async (address) => {
    const page = await window.open(address);
    const { fragment, url, inView } = await useLastLink(page);
    expect(await page.locator('.toast:not(:empty)').innerText()).toBe('Link gekopieerd');
    expect(fragment).toMatch(/^#[a-z0-9-]+$/);
    expect(url).toBe(new URL(`.${address}${fragment}`, server.home).href);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
    expect(inView).toBe(true);
    expect(window.complaints.splice(0)).toEqual([]);
  });

  it('still leads there without leave to use the clipboard', async () => {
    const { page, complaints, close } = await openPage(pagesWithLinks[0] ?? '/', { viewport });
    const { fragment, url, inView } = await useLastLink(page);
    expect(url.endsWith(fragment)).toBe(true);
    expect(inView).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});
