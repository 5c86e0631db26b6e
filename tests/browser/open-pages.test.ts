import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { fontsLoaded, layoutShift, overflow, smallTargets } from './measure.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { samplePages } from './sample-pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Colours don't change with the width, nor the layout with the colours: two views show both of each.
const views = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const;

/** Elements that only serve with a script and aren't shown without one: a button that prints, the choice of what to print. */
const scriptOnly = 'print-button, guide-print, shortcut-switch, .poster-fields';

/** What there is to read on a page. */
const readText = ({ page }: OpenPage): Promise<string> =>
  page.locator('main').evaluate((main, selector) => {
    for (const element of main.querySelectorAll(selector)) element.remove();
    return main instanceof HTMLElement ? main.innerText : '';
  }, scriptOnly);

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

describe.each(samplePages())('%s', (address) => {
  describe.each(views)('at $width, $colorScheme', ({ width, height, colorScheme }) => {
    let open: OpenPage;

    beforeAll(async () => {
      open = await openPage(browser, server, address, { viewport: { width, height }, colorScheme });
    });

    afterAll(() => open.close());

    it('shows its title, in the site’s own typefaces', async () => {
      expect(await open.page.locator('h1').isVisible()).toBe(true);
      expect(await fontsLoaded(open.page)).toEqual([
        { font: expect.stringMatching(/^Figtree/), loaded: true },
        { font: expect.stringMatching(/^Familjen Grotesk/), loaded: true },
      ]);
    });

    it('does not scroll sideways and does not shift while it loads', async () => {
      expect(await overflow(open.page)).toEqual({ pixels: 0, elements: [] });
      expect(await layoutShift(open.page)).toBeLessThan(0.01);
    });

    it('has links that a finger can hit', async () => {
      expect(await smallTargets(open.page)).toEqual([]);
    });

    it('is accessible', async () => {
      const { violations } = await new AxeBuilder({ page: open.page }).withTags(standards).analyze();
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
        ),
      ).toEqual([]);
    });

    it('loads in silence, from its own host', () => {
      expect(open.complaints).toEqual([]);
    });
  });

  it('reads the same without JavaScript', async () => {
    const viewport = { width: 360, height: 740 };
    const [scripted, plain] = await Promise.all([
      openPage(browser, server, address, { viewport }),
      openPage(browser, server, address, { viewport, javaScriptEnabled: false }),
    ]);
    try {
      expect(await plain.page.locator('h1').isVisible()).toBe(true);
      const text = await readText(plain);
      expect(text.length).toBeGreaterThan(100);
      expect(text).toBe(await readText(scripted));
    } finally {
      await Promise.all([scripted.close(), plain.close()]);
    }
  });
});
