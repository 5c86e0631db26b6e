import type { Page } from 'playwright-core';

/** The links that copy the address of a place. */
export const links = 'a[data-copy-link]';

/** Uses the last copy link of a page, the one furthest from the top, and tells where that leads. */
export async function useLastLink(page: Page): Promise<{ fragment: string; url: string; inView: boolean }> {
  const link = page.locator(links).last();
  const fragment = (await link.getAttribute('href')) ?? '';
  await link.click();
  const { y } = (await page.locator(fragment).boundingBox()) ?? { y: Number.NaN };
  return { fragment, url: page.url(), inView: y >= 0 && y < (page.viewportSize()?.height ?? 0) };
}
