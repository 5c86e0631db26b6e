import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const options = { viewport: { width: 640, height: 480 } };

/** What a site can keep in a window, and how the window shows it. */
const state = (page: Page) =>
  page.evaluate(async () => ({
    kept: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length],
    name: window.name,
    pages: history.length,
    size: [innerWidth, innerHeight],
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isPaper: matchMedia('print').matches,
    changed: document.body.dataset['changed'],
  }));

/** Opens a page, and gives it to a visitor who leaves everything otherwise; returns how it was found. */
async function visit(leave: (page: Page) => Promise<unknown>) {
  const { page, complaints, close } = await openPage('/', options);
  const found = { ...(await state(page)), complaints: [...complaints] };
  await leave(page);
  await close();
  return found;
}

const nothing = () => Promise.resolve();

it('a window that was closed is as new for the next test', async () => {
  const first = await visit(async (page) => {
    await page.evaluate(async () => {
      window.name = 'broken';
      localStorage.setItem('broken', '1');
      sessionStorage.setItem('broken', '1');
      indexedDB.open('broken');
      await caches.open('broken');
      await fetch('broken');
    });
    await page.goto(new URL('tips/', page.url()).href);
    await page.setViewportSize({ width: 320, height: 320 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });
  expect(first).toMatchObject({ kept: [0, 0, 0, 0], size: [640, 480], isDark: false, isPaper: false, complaints: [] });
  expect(await visit(nothing)).toEqual({ ...first, pages: 1 });
});

it('a window that a test changed for good is not used again', async () => {
  await visit((page) => page.addInitScript(() => addEventListener('load', () => (document.body.dataset['changed'] = ''))));
  await visit((page) => page.route('**/*', (route) => route.abort()));
  expect((await visit(nothing)).changed).toBeUndefined();
});
