import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';

// With the longest word in bold, as the place where the reader is.
it.each([
  [320, 3],
  [360, 3],
  [600, 3],
  [768, 1],
  [1000, 1],
  [1440, 1],
  // In letters of twice the size.
  [360, 6, 32],
])('at %i wide the menu has %i rows, and no word is broken', async (width, rows, letters = 16) => {
  const { page, close } = await openPage('/werkvormen/', { viewport: { width, height: 740 } });
  await (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: letters } });
  const opens = page.locator('header summary');
  if (await opens.isVisible()) {
    // Narrower than a telephone, as at 400%, the name takes the first line by itself.
    if (width >= 360 && letters === 16) expect((await page.locator('body > header').boundingBox())?.height).toBeLessThanOrEqual(120);
    await opens.click();
  }
  const links = await page.locator('header nav a').evaluateAll((all) =>
    all.map((link) => {
      const words = document.createRange();
      words.selectNodeContents(link);
      return { top: Math.round(link.getBoundingClientRect().top), lines: words.getClientRects().length };
    }),
  );
  expect(links.map(({ lines }) => lines)).toEqual(links.map(() => 1));
  expect(new Set(links.map(({ top }) => top)).size).toBe(rows);
  expect((await page.locator('header [type="search"]').boundingBox())?.width).toBeGreaterThan(7 * letters);
  await close();
});
