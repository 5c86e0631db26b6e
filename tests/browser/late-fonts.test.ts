import { describe, expect, it, vi } from 'vitest';
import { layoutShift } from './measure.ts';
import { samplePages } from './sample-pages.ts';
import { browser, server } from './shared.ts';

/** What counts as a shift: more than the word "Details" that a browser may show for a moment between the start of the menu and its name. */
const least = 0.001;

/** How many pages are open at a time. */
const together = 6;

/** How far a page shifts from its first paint until its typefaces have come. */
async function shiftOf(address: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const { promise: shown, resolve: show } = Promise.withResolvers<undefined>();
    let late = 0;
    await page.route('**/*.woff2', async (route) => {
      late++;
      await shown;
      await route.continue();
    });
    await page.goto(new URL(`.${address}`, server.home).href, { waitUntil: 'commit' });
    // The page is shown in the fallback typeface first, as on a slow telephone.
    await page.waitForFunction(
      () => document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await vi.waitFor(() => expect(late).toBeGreaterThan(0), { timeout: 10_000 });
    show(undefined);
    await page.waitForLoadState('load');
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    return await layoutShift(page);
  } finally {
    await context.close();
  }
}

describe.each([360, 1280])('at %i wide, with typefaces that come late', (width) => {
  const addresses = samplePages();
  const groups = Array.from({ length: Math.ceil(addresses.length / together) }, (_, at) =>
    addresses.slice(at * together, (at + 1) * together),
  );

  it.each(groups.map((group) => ({ group, first: group[0] })))('nothing shifts on $first and the pages after it', async ({ group }) => {
    const shifts = await Promise.all(group.map(async (address) => ({ address, shift: await shiftOf(address, width) })));
    expect(shifts.filter(({ shift }) => shift > least)).toEqual([]);
  });
});
