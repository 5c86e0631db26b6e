import type { Browser } from 'playwright-core';
import type { Browser as Firefox } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortAddress } from '../../src/print/short-address.ts';
import { fullAddress, pageAt, readSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { hasFirefox, launchFirefox, openInFirefox } from '../firefox.ts';
import { serve, type Server } from '../serve.ts';
import { openPage } from './open-page.ts';
import { outsidePaper, readUnbreakable, strandedHeadings } from './paper-breaks.ts';
import { readPdf, squeeze, wordsOn } from './pdf.ts';
import { samplePages } from './sample-pages.ts';

/** Search has nothing to print, and what is made for paper is a file of its own. */
const others = /^\/(?:zoeken\/|afdrukken\/)|\/(?:poster|antwoordvel)\/$/;
/** What the foot of a page may have without having anything else. */
const leastWords = 40;

const site = readSite();

/** In the page: another typeface than the site's own. Firefox prints words in a variable one as drawings, which can't be read back. */
function useFixedTypeface(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { --font-text: sans-serif !important; --font-display: sans-serif !important }');
  document.adoptedStyleSheets.push(sheet);
}

describe.runIf(hasFirefox)('printed from Firefox', () => {
  let firefox: Firefox;
  let chromium: Browser;
  let server: Server;

  beforeAll(async () => {
    [firefox, chromium, server] = await Promise.all([launchFirefox(), launchChromium(), serve()]);
  });

  afterAll(() => Promise.all([firefox.close(), chromium.close(), server.close()]));

  it.each(samplePages().filter((address) => address.endsWith('/') && !others.test(address)))('%s is whole', async (address) => {
    const { page, close } = await openInFirefox(firefox, server, address);
    await page.evaluate(useFixedTypeface);
    const pages = await readPdf(Buffer.from(await page.pdf({ preferCSSPageSize: true })));
    await close();
    // Firefox can't show what it prints, so Chromium tells what there is to print.
    const shown = await openPage(chromium, server, address);
    const unbreakable = await readUnbreakable(shown.page);
    const words = wordsOn(pages);
    const linked = await shown.page.$$eval('.small li > a[href^="/"]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    await shown.close();

    expect(pages.filter(({ width, height }) => Math.abs(width - 210) > 1 || Math.abs(height - 297) > 1)).toEqual([]);
    expect(pages.map((each) => wordsOn([each]).length).filter((length) => length < leastWords)).toEqual([]);
    const built = pageAt(site, address);
    if (!built) throw new Error(`${address} wasn't built.`);
    const headings = unbreakable.headings.map(({ text }) => text);
    expect(headings.filter((text) => !pages.some((each) => wordsOn([each]).includes(squeeze(text))))).toEqual([]);
    expect(strandedHeadings(pages, unbreakable)).toEqual([]);
    expect(outsidePaper(pages)).toEqual([]);
    expect(words).toContain(squeeze(shortAddress(fullAddress(site, built).href)));
    const host = shortAddress(site.home.origin);
    expect(linked.filter((href) => !words.includes(squeeze(`${host}${href}`)))).toEqual([]);
  });
});
