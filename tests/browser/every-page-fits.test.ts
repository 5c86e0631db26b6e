import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { faintRings } from './focus-ring.ts';
import { walkWithTab } from './focus.ts';
import { fontsLoaded, layoutShift, moving, overflow } from './measure.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { lostText, strayMarks } from './reading.ts';
import { restyle } from './restyle.ts';

const widths = [320, 360, 600, 800, 1000, 1280, 1440, 1920];

/** What readers may do to text, each at the widths where it is hardest. */
const changes = [
  // Twice the size that the site asks for, as a reader's own setting or stylesheet makes it (WCAG 1.4.4).
  { name: 'letters of double size', rules: 'html { font-size: 237.5% !important }', at: [360, 1280] },
  {
    name: 'the spacing of WCAG 1.4.12',
    rules:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    at: [320, 1280],
  },
];

/** Looks whose focus ring was judged on an earlier page: many pages show the same. */
const seen = new Set<string>();

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

describe.each(readSite().pages)('$address', ({ address }) => {
  let open: OpenPage;

  /** What does not fit at some widths, in words. */
  async function misfits(at: number[]): Promise<string[]> {
    const found: string[] = [];
    for (const width of at) {
      await open.page.setViewportSize({ width, height: 800 });
      const { pixels, elements } = await overflow(open.page);
      if (pixels > 0) found.push(`at ${String(width)}: ${String(pixels)} px, ${elements.join(', ')}`);
      found.push(...(await lostText(open.page)).map((text) => `at ${String(width)}: can’t be read: ${text}`));
    }
    return found;
  }

  beforeAll(async () => {
    open = await openPage(browser, server, address, { viewport: { width: 360, height: 740 }, colorScheme: 'light' });
  });

  afterAll(() => open.close());

  it('does not shift while it loads', async () => {
    expect(await layoutShift(open.page)).toBeLessThan(0.01);
  });

  it('shows its title, in the site’s own typefaces', async () => {
    expect(await open.page.locator('h1').isVisible()).toBe(true);
    expect(await fontsLoaded(open.page)).toEqual([
      { font: expect.stringMatching(/^Figtree/), loaded: true },
      { font: expect.stringMatching(/^Familjen Grotesk/), loaded: true },
    ]);
  });

  it('stands still for who asks for less movement', async () => {
    expect(await moving(open.page)).toEqual([]);
  });

  it('fits every window', async () => {
    expect(await misfits(widths)).toEqual([]);
  });

  it('begins no line with a comma or the like', async () => {
    const found: string[] = [];
    for (const width of [320, 600, 1280]) {
      await open.page.setViewportSize({ width, height: 800 });
      found.push(...(await strayMarks(open.page)));
    }
    expect(found).toEqual([]);
  });

  it.each(changes)('keeps all its text with $name', async ({ rules, at }) => {
    const undo = await restyle(open.page, rules);
    const found = await misfits(at);
    await undo();
    expect(found).toEqual([]);
  });

  it('can be gone through with Tab, in order and in sight', async () => {
    await open.page.setViewportSize({ width: 1280, height: 800 });
    await open.page.emulateMedia({ colorScheme: 'dark' });
    expect((await walkWithTab(open.page)).faults).toEqual([]);
    expect(await faintRings(open.page, seen)).toEqual([]);
  });

  it('was silent all along, and asked nothing of another host', () => {
    expect(open.complaints).toEqual([]);
  });
});
