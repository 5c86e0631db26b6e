import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { pageAt, readSite } from '../built-site.ts';
import { samplePages } from './sample-pages.ts';
import { server } from './shared.ts';

const site = readSite();
const links = 'a[data-copy-link]';
const pagesWithLinks = samplePages().filter((address) => (pageAt(site, address)?.$(links).length ?? 0) > 0);

/** Uses the last copy link of a page, the one furthest from the top, and tells what happened. */
async function useLastLink(address: string, permissions: string[]) {
  const { page, complaints, close } = await openPage(address, { viewport: { width: 360, height: 740 }, permissions });
  try {
    const link = page.locator(links).last();
    const fragment = (await link.getAttribute('href')) ?? '';
    await link.click();
    const said = permissions.length > 0 ? await page.locator('.toast:not(:empty)').innerText() : undefined;
    const copied = permissions.length > 0 ? await page.evaluate(() => navigator.clipboard.readText()) : undefined;
    const { y } = (await page.locator(fragment).boundingBox()) ?? { y: Number.NaN };
    return { complaints, fragment, said, copied, url: page.url(), inView: y >= 0 && y < 740 };
  } finally {
    await close();
  }
}

describe.each(pagesWithLinks)('a link to a place on %s', (address) => {
  it('copies the address of that place, says so, and brings it into view', async () => {
    const { complaints, fragment, said, copied, url, inView } = await useLastLink(address, ['clipboard-read', 'clipboard-write']);
    expect(fragment).toMatch(/^#[a-z0-9-]+$/);
    expect(copied).toBe(new URL(`.${address}${fragment}`, server.home).href);
    expect(said).toBe('Link gekopieerd');
    expect(url).toBe(copied);
    expect(inView).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('a link to a place', () => {
  it('is on many pages', () => {
    expect(pagesWithLinks.length).toBeGreaterThan(1);
  });

  it('still leads there without leave to use the clipboard', async () => {
    const { complaints, fragment, url, inView } = await useLastLink(pagesWithLinks[0] ?? '/', []);
    expect(url.endsWith(fragment)).toBe(true);
    expect(inView).toBe(true);
    expect(complaints).toEqual([]);
  });
});
