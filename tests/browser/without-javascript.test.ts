import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, type OpenWindow } from './open-page.ts';
import { fewPages } from './sample-pages.ts';

/** Elements that only serve with a script and aren't shown without one: a button that prints, a form that fills a poster in, a choice of partij. */
const scriptOnly = 'print-button, shortcut-switch, poster-form, partij-voices, .contents-copy, run-stage';

let scripted: OpenWindow;
let plain: OpenWindow;

beforeAll(async () => {
  const viewport = { width: 360, height: 740 };
  [scripted, plain] = await Promise.all([openWindow({ viewport }), openWindow({ viewport, javaScriptEnabled: false })]);
});

afterAll(() => Promise.all([scripted.close(), plain.close()]));

/** What there is to read on a page. */
const readText = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main, selector) => {
    for (const element of main.querySelectorAll(selector)) element.remove();
    return main instanceof HTMLElement ? main.innerText : '';
  }, scriptOnly);

it.each(fewPages())('%s reads the same without JavaScript', async (address) => {
  const page = await plain.open(address);
  expect(await page.locator('h1').isVisible()).toBe(true);
  const text = await readText(page);
  expect(text.length).toBeGreaterThan(100);
  expect(text).toBe(await readText(await scripted.open(address)));
});
