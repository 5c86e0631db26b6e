import { chromium as engine, type Browser } from 'playwright-core';
import { browserEnvironment, chromium, findBrowser } from './browsers.ts';

// Nothing but the site itself: no graphics card and no calls home.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--in-process-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Scripts of a page run once: making them fast takes longer than they do.
  '--js-flags=--no-turbofan --no-maglev',
  // Letters stand where they do on paper and in windows: not on whole pixels, as this browser does by itself without a screen.
  '--font-render-hinting=none',
];

/** Starts the Chrome or Chromium that is installed on this computer; CHROME_PATH names another one. */
export const launchChromium = (): Promise<Browser> =>
  engine.launch({ executablePath: findBrowser(chromium), args: flags, env: browserEnvironment });
