import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { overflow } from './measure.ts';
import { openPage } from './open-page.ts';

const widths = [320, 360, 600, 800, 1000, 1280, 1440, 1920];

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

describe('every page fits its window', () => {
  it.each(readSite().pages)('$address', async ({ address }) => {
    const { page, close } = await openPage(browser, server, address);
    try {
      const tooWide: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const { pixels, elements } = await overflow(page);
        if (pixels > 0) tooWide.push(`at ${width}: ${pixels} px, ${elements.join(', ')}`);
      }
      expect(tooWide).toEqual([]);
    } finally {
      await close();
    }
  });
});
