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

/** Windows that tests are done with, emptied, by how they were opened. */
const used = new Map<string, Set<OpenWindow>>();

/**
 * Opens `address` in a Chromium window and waits until it has loaded, fonts included. The window is new, or as new: one that was closed,
 * emptied, which takes half the time.
 */
export async function openPage(address: string, options: OpenOptions = {}): Promise<OpenPage> {
  const how = JSON.stringify(options);
  const alike = used.get(how) ?? new Set();
  used.set(how, alike);
  const old = [...alike].find((window) => !window.page.isClosed());
  if (old) alike.delete(old);
  const window = old ?? (await openWindow(options));
  await window.open(address);
  if (old) await forgetWay(window.page);
  const { page, isChanged } = watched(window.page);
  let isOurs = true;
  const close = async () => {
    // Closing it twice may not give away what another test has by now.
    if (!isOurs) return;
    isOurs = false;
    if (isChanged() || options.keepsOffline || window.page.isClosed()) return window.close();
    await empty(window, options);
    alike.add(window);
  };
  return { page, complaints: window.complaints, close };
}

/** With these a test changes a window, or others of its context, for good. */
const lasting: (keyof Page)[] = ['addInitScript', 'clock', 'context', 'exposeBinding', 'exposeFunction', 'on', 'once', 'route'];

/** A page, and whether a test has used what changes it for good. */
function watched(page: Page): { page: Page; isChanged: () => boolean } {
  const asked = new Set<string | symbol>();
  const get = (target: Page, name: string | symbol) => {
    asked.add(name);
    const value: unknown = Reflect.get(target, name);
    return value instanceof Function ? value.bind(target) : value;
  };
  return { page: new Proxy(page, { get }), isChanged: () => lasting.some((name) => asked.has(name)) };
}

/** Takes a window back to how `options` open it, with nothing in it and nothing kept. */
async function empty(window: OpenWindow, { home = server.home, viewport, colorScheme = 'light', forcedColors = 'none' }: OpenOptions) {
  const { page } = window;
  await page.goto(new URL('robots.txt', home).href);
  await page.evaluate(forget);
  await page.mouse.move(-1, -1);
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion: 'reduce' });
  window.complaints = [];
}

/** In the page: empties all that a site of this kind keeps. */
async function forget(): Promise<void> {
  window.name = '';
  localStorage.clear();
  sessionStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Makes the page that is open the first of its window. */
async function forgetWay(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/** Opens an empty Chromium window. */
export async function openWindow({ keepsOffline = false, home = server.home, ...options }: OpenOptions = {}): Promise<OpenWindow> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  if (!keepsOffline) await context.addInitScript(withoutServiceWorker);
  const page = await context.newPage();
  const open = async (address: string) => {
    await page.goto(new URL(`.${address}`, home).href, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    return page;
  };
  const window: OpenWindow = { page, complaints: [], open, close: () => context.close() };
  const complain = (text: string) => window.complaints.push(text);
  page.on('console', (message) => complain(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a page was still waiting for when the next one was opened.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complain(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (isElsewhere(request.url(), home)) complain(`request to another host: ${request.url()}`);
  });
  return window;
}

/** In the page: a browser that can't keep a site. */
function withoutServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

function isElsewhere(request: string, home: string): boolean {
  const { protocol, origin } = new URL(request);
  return protocol.startsWith('http') && origin !== new URL(home).origin;
}
