import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A browser that tests use. */
export interface TestBrowser {
  /** As people know it. */
  name: string;
  /** The environment variable that names another one than the places below hold. */
  variable: string;
  /** Where it is, the best first: that is where `debianPackage` puts it. */
  places: [string, ...string[]];
  debianPackage: string;
  /** Whether most tests need it; without one that isn't, its own tests are left out where it can't be installed. */
  needed: boolean;
}

/** Chromium without windows, as Debian packs it, opens a page in less than half the time that the others take. */
export const chromium: TestBrowser = {
  name: 'Chrome or Chromium',
  variable: 'CHROME_PATH',
  places: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  debianPackage: 'chromium-headless-shell',
  needed: true,
};

export const firefox: TestBrowser = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  debianPackage: 'firefox-esr',
  needed: false,
};

/** Every browser that tests use. */
export const browsers: readonly TestBrowser[] = [chromium, firefox];

/** The environment to start a browser in: with the same typefaces on every machine, where fontconfig hands them out. */
export const browserEnvironment = { ...process.env, FONTCONFIG_FILE: resolve('tests/setup/fonts.conf') };

/**
 * The path of a browser on this computer; undefined if it isn't there.
 *
 * @throws if its variable names a file that isn't there.
 */
export function locateBrowser({ variable, places }: TestBrowser): string | undefined {
  const named = process.env[variable];
  if (!named) return places.find((place) => existsSync(place));
  if (existsSync(named)) return named;
  throw new Error(`${variable} is ${named}, but there is no such file.`);
}

/**
 * The path of a browser on this computer.
 *
 * @throws with the mend if it isn't there.
 */
export function findBrowser(browser: TestBrowser): string {
  const found = locateBrowser(browser);
  if (found !== undefined) return found;
  const { name, debianPackage, variable } = browser;
  throw new Error(
    `There is no ${name} here. Install it (Debian’s package is ${debianPackage}), or put the path of another one in ${variable}.`,
  );
}
