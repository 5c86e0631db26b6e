import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { layoutShift } from './measure.ts';
import { samplePages } from './sample-pages.ts';

/** Long enough for the page to have been shown in the fallback typeface first, as on a slow telephone. */
const delay = 400;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

describe.each([360, 1280])('at %i wide, with typefaces that come late', (width) => {
  it.each(samplePages())('%s does not shift', async (address) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    try {
      const page = await context.newPage();
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, delay));
        await route.continue();
      });
      await page.goto(new URL(`.${address}`, server.home).href);
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      expect(await layoutShift(page)).toBeLessThan(0.01);
    } finally {
      await context.close();
    }
  });
});
