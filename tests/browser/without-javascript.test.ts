import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { samplePages } from './sample-pages.ts';

/** Elements that only serve with a script and aren't shown without one: a button that prints, a form that fills a poster in. */
const scriptOnly = 'print-button, shortcut-switch, poster-form';

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

it.each(samplePages())('%s reads the same without JavaScript', async (address) => {
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
