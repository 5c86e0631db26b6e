import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { judge } from './axe.ts';
import { layoutShift, smallTargets } from './measure.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { weakTexts } from './text-contrast.ts';

// Colours don't change with the width, nor the layout with the colours: two views show both of each.
const views = [
  { name: 'a phone, in light colours', width: 360, height: 740, colorScheme: 'light', seen: new Set<string>() },
  { name: 'a desk, in dark colours', width: 1280, height: 800, colorScheme: 'dark', seen: new Set<string>() },
] as const;

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

  beforeAll(async () => {
    open = await openPage(browser, server, address);
  });

  afterAll(() => open.close());

  it('does not shift while it loads', async () => {
    expect(await layoutShift(open.page)).toBeLessThan(0.01);
  });

  // `seen` are texts in drawings that were judged on an earlier page: many pages show the same.
  it.each(views)('is accessible on $name', async ({ width, height, colorScheme, seen }) => {
    await open.page.setViewportSize({ width, height });
    await open.page.emulateMedia({ colorScheme });
    const { violations, undecided } = await judge(open.page);
    expect(violations).toEqual([]);
    expect(await weakTexts(open.page, undecided, seen)).toEqual([]);
    expect(await smallTargets(open.page)).toEqual([]);
  });
});
