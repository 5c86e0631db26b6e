import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { violationsOf } from './axe.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { samplePages } from './sample-pages.ts';

/** Nobody taps on paper, and the title of the guide as a whole is on its cover. */
const notOnPaper = ['target-size', 'page-has-heading-one'];

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

// Light and dark, narrow and wide, are tried on every page (`every-page-accessible.test.ts`).
describe.each(samplePages())('%s', (address) => {
  let open: OpenPage;

  beforeAll(async () => {
    open = await openPage(browser, server, address, { viewport: { width: 1280, height: 800 } });
  });

  afterAll(() => open.close());

  it('is accessible in colours that the reader forces', async () => {
    await open.page.emulateMedia({ forcedColors: 'active' });
    expect(await violationsOf(open.page)).toEqual([]);
    await open.page.emulateMedia({ forcedColors: 'none' });
  });

  it('is accessible on paper', async () => {
    await open.page.emulateMedia({ media: 'print' });
    expect(await violationsOf(open.page, notOnPaper)).toEqual([]);
  });
});
