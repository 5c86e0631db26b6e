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

/** A window in which pages are opened one after the other, for tests that only look: that takes a third of the time of a window each. */
export interface OpenWindow extends OpenPage {
  /** Opens `address` and waits until it has loaded, fonts included. */
  open(address: string): Promise<Page>;
}

/** Opens `address` in a Chromium window of its own and waits until it has loaded, fonts included. */
export async function openPage(address: string, options: OpenOptions = {}): Promise<OpenPage> {
  const window = await openWindow(options);
  await window.open(address);
  return window;
}

/** Opens an empty Chromium window. */
export async function openWindow({ keepsOffline = false, home = server.home, ...options }: OpenOptions = {}): Promise<OpenWindow> {
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
  const open = async (address: string) => {
    await page.goto(new URL(`.${address}`, home).href, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    return page;
  };
  return { page, complaints, open, close: () => context.close() };
}

/** In the page: a browser that can't keep a site. */
function withoutServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

function isElsewhere(request: string, home: string): boolean {
  const { protocol, origin } = new URL(request);
  return protocol.startsWith('http') && origin !== new URL(home).origin;
}
