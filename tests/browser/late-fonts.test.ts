import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { layoutShift } from './measure.ts';
import { openWindow, type OpenWindow } from './open-page.ts';
import { fewPages } from './sample-pages.ts';
import { server } from './shared.ts';

/** What counts as a shift: more than the word "Details" that a browser may show for a moment between the start of the menu and its name. */
const least = 0.001;

/** Each page at one width, every second one on a telephone: what stands in another typeface shifts on both, and the longest texts come in all. */
const at = (remainder: number) => fewPages().filter((_, index) => index % 2 === remainder);

describe.each([
  { width: 360, pages: at(0) },
  { width: 1280, pages: at(1) },
])('at $width wide, with typefaces that come late', ({ width, pages }) => {
  let window: OpenWindow;
  let late = 0;
  let { promise: shown, resolve: show } = Promise.withResolvers<undefined>();

  beforeAll(async () => {
    window = await openWindow({ viewport: { width, height: 800 } });
    await window.page.route('**/*.woff2', async (route) => {
      late++;
      await shown;
      await route.continue();
    });
  });

  afterAll(() => window.close());

  it.each(pages)('nothing shifts on %s from its first paint until they have come', async (address) => {
    const { page } = window;
    late = 0;
    ({ promise: shown, resolve: show } = Promise.withResolvers<undefined>());
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
    expect(await layoutShift(page)).toBeLessThanOrEqual(least);
  });
});
