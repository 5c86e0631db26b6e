import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Chromium without windows, as Debian packs it: it opens a page in less than half the time that the others take. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

const places = [
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Nothing but the site itself: no graphics card and no calls home.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters stand where they do on paper and in windows: not on whole pixels, as this browser does by itself without a screen.
  '--font-render-hinting=none',
];

/** Starts the Chrome or Chromium that is installed on this computer; CHROME_PATH names another one. */
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: flags });

/** The path of the browser that tests use. */
export function findChromium(named: string | undefined = process.env['CHROME_PATH']): string {
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
  }
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    'There is no Chrome or Chromium here. "npm test" installs Debian’s; elsewhere, install one and put its path in CHROME_PATH.',
  );
}
