import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { browserEnvironment, findBrowser, firefox, locateBrowser } from './browsers.ts';

/** What a reader has set in the browser itself; Firefox can't change it for a page. */
export interface Settings {
  dark?: boolean;
  /** Colours of the reader's own, which stand in for those of any page. */
  ownColours?: { ground: string; ink: string };
  javaScript?: boolean;
}

/** Starts the Firefox that is installed on this computer, for a reader who asks for less movement; FIREFOX_PATH names another one. */
export const launchFirefox = ({ dark = false, ownColours, javaScript = true }: Settings = {}): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser(firefox),
    env: browserEnvironment,
    extraPrefsFirefox: {
      // What draws a page may read no file by itself, so neither the typefaces of the tests.
      'security.sandbox.content.read_path_whitelist': `${resolve('node_modules/pdfjs-dist/standard_fonts')}/,${resolve('tests/setup')}/`,
      'ui.prefersReducedMotion': 1,
      // One tab is open at a time: no processes for others, nor made ready beforehand.
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      'extensions.webextensions.remote': false,
      // A window as wide as the page, as on a phone.
      'ui.useOverlayScrollbars': 1,
      // Pages may read the clipboard without a click on “Paste”.
      'dom.events.testing.asyncClipboard': true,
      'javascript.enabled': javaScript,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'browser.display.document_color_use': ownColours ? 2 : 1,
      ...(ownColours && { 'browser.display.background_color': ownColours.ground, 'browser.display.foreground_color': ownColours.ink }),
    },
  });

/** Whether there is a Firefox here; where it can't be installed, its tests are left out. */
export const hasFirefox = locateBrowser(firefox) !== undefined;

/** An open page in Firefox, with all that it should not have done. */
export interface FirefoxPage {
  page: Page;
  /** Console messages, errors in scripts, failed requests and requests to other hosts, in words. */
  complaints: string[];
}

/** Opens an empty tab without a service worker, for pages of the site at `home`. */
export async function openTab(browser: Browser, home: string): Promise<FirefoxPage> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => {
    if (!isBrowsersOwn(request.url()) && !isPatient(request.url())) complaints.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isBrowsersOwn(response.url())) complaints.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin) complaints.push(`request to another host: ${request.url()}`);
  });
  return { page, complaints };
}

/**
 * Makes the window of a page so many pixels wide, and 800 high. Puppeteer also says which way up the screen is, which Firefox 140 doesn't
 * know: the one of Debian 12 without its security updates.
 */
export async function resize(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 }).catch((error: unknown) => {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  });
  await vi.waitFor(async () => expect(await page.evaluate(() => innerWidth)).toBe(width));
}

/** Firefox may ask for this of any site, whatever icon its pages name. */
const isBrowsersOwn = (address: string): boolean => new URL(address).pathname === '/favicon.ico';

/** The browser fetches icon and typefaces when it likes, and stops with that when a test opens the next page. A wrong answer is still told. */
const isPatient = (address: string): boolean => /\/icon\.svg$|\.woff2$/.test(new URL(address).pathname);
