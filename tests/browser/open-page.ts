import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser, server } from './shared.ts';

/** An open page, with all that it should not have done. */
export interface OpenPage {
  page: Page;
  /** Console messages, errors in scripts, failed requests and requests to other hosts, in words. */
  complaints: string[];
  close(): Promise<void>;
}

/** How to open a page, besides what Playwright knows. */
export interface OpenOptions extends BrowserContextOptions {
  /** With a service worker, which asks for the whole guide. */
  keepsOffline?: boolean;
  /** The home page of another host than the one that tests share. */
  home?: string;
}

/** Opens `address` in a Chromium window of its own and waits until it has loaded, fonts included. */
export async function openPage(
  address: string,
  { keepsOffline = false, home = server.home, ...options }: OpenOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  if (!keepsOffline) await context.addInitScript(withoutServiceWorker);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a page was still waiting for when the next one was opened.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (isElsewhere(request.url(), home)) complaints.push(`request to another host: ${request.url()}`);
  });
  await page.goto(new URL(`.${address}`, home).href, { waitUntil: 'load' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return { page, complaints, close: () => context.close() };
}

/** In the page: a browser that can't keep a site. */
function withoutServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

function isElsewhere(request: string, home: string): boolean {
  const { protocol, origin } = new URL(request);
  return protocol.startsWith('http') && origin !== new URL(home).origin;
}
