import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Line } from './line.ts';
import type { Answered, StaticHost } from './static-host.ts';

/** How to search on a site, and how to see that it has results. */
export interface SearchSite {
  host: StaticHost;
  line: Line;
  /** The address to open for a query, below the home page. */
  address(query: string): string;
  /** There once the first result is shown. */
  first: string;
  /** There once all results of the first screen are shown. */
  complete: string;
  /** How long after its results the site still asks for what serves later searches, in milliseconds. */
  behind?: number;
  /** If the address alone doesn't search: what to press, and the field to type in. */
  dialog?: { button: string; field: string };
}

/** What a visitor waits for and downloads, from opening the page. Times in milliseconds since the navigation began. */
export interface ColdLoad {
  first: number;
  complete: number;
  /** Bytes sent until the first result, until all results, and until nothing more comes (typefaces may come last). */
  bytesFirst: number;
  bytesComplete: number;
  bytes: number;
  /** How many requests were answered when all results were there, and all that were made. */
  answered: number;
  requests: Answered[];
}

/** A telephone. */
const viewport = { width: 412, height: 915 };

/** The longest that one load may take, in milliseconds. */
const timeout = 60_000;

/** Opens a search in a new window with an empty cache, and leaves it open. */
export async function openCold(
  browser: Browser,
  site: SearchSite,
  query: string,
): Promise<{ page: Page; load: ColdLoad; context: BrowserContext }> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(timeout);
  await slowDown(page, site.line);
  await page.addInitScript(noteResults, { first: site.first, complete: site.complete });
  if (site.dialog) await page.addInitScript(typeInDialog, { ...site.dialog, query });
  site.host.reset();
  await page.goto(new URL(site.address(query), site.host.home).href, { waitUntil: 'commit' });
  const first = await timeOf(page, 'first');
  const bytesFirst = site.host.sent();
  const complete = await timeOf(page, 'complete');
  const [bytesComplete, count] = [site.host.sent(), site.host.answered()];
  await wait(site.behind ?? 0);
  const { bytes, requests } = await site.host.traffic();
  return { page, context, load: { first, complete, bytesFirst, bytesComplete, bytes, answered: count, requests } };
}

/** Opens a search `runs` times, each in a new window, after one time that doesn't count (the host compresses at the first request). */
export async function measureCold(browser: Browser, site: SearchSite, query: string, runs: number): Promise<ColdLoad[]> {
  const loads: ColdLoad[] = [];
  for (let run = 0; run <= runs; run++) {
    const { context, load } = await openCold(browser, site, query);
    await context.close();
    if (run > 0) loads.push(load);
  }
  return loads;
}

/** Slows the page's main thread down. Workers keep their speed: Chromium has no way to slow them. */
async function slowDown(page: Page, { slowdown }: Line): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Waits for a mark that `noteResults` makes, without polling, and returns its time. */
const timeOf = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    ([mark, most]) =>
      new Promise<number>((done, fail) => {
        setTimeout(() => {
          fail(new Error(`No “${mark}” after ${most} ms at ${location.href}`));
        }, most);
        new PerformanceObserver((list) => {
          for (const { name: each, startTime } of list.getEntries()) if (each === mark) done(startTime);
        }).observe({ type: 'mark', buffered: true });
      }),
    [name, timeout] as const,
  );

/** In the page: marks when each selector first finds something. */
function noteResults(selectors: Record<string, string>): void {
  const left = new Map(Object.entries(selectors));
  const observer = new MutationObserver(() => {
    for (const [name, selector] of left) {
      if (document.querySelector(selector) === null) continue;
      performance.mark(name);
      left.delete(name);
    }
    if (left.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** In the page: presses the button as soon as it works, and types as soon as there is a field. No visitor is that fast. */
function typeInDialog({ button, field, query }: { button: string; field: string; query: string }): void {
  const timer = setInterval(() => {
    const opener = document.querySelector<HTMLButtonElement>(button);
    const input = document.querySelector<HTMLInputElement>(field);
    if (document.querySelector('dialog[open]') === null && opener?.disabled === false) opener.click();
    if (document.querySelector('dialog[open]') === null || !input) return;
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    clearInterval(timer);
  }, 10);
}
