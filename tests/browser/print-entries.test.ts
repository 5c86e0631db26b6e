import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortAddress } from '../../src/components/short-address.ts';
import { fullAddress, pageAt, readSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { openPage } from './open-page.ts';
import { cutBlocks, outsidePaper, readUnbreakable, strandedHeadings } from './paper-breaks.ts';
import { printPage, readPdf, readQrCode, squeeze, wordsOn } from './pdf.ts';
import { samplePages } from './sample-pages.ts';

/** Home, search, the guide as a whole and what belongs to a werkvorm have prints, or nothing to print, of their own. */
const others = /^\/(?:$|zoeken\/|afdrukken\/|werkvormen\/.)/;

const site = readSite();
const printed = samplePages().filter((address) => address.endsWith('/') && !others.test(address));

/** What stands around every page on a screen. */
const onlyOnScreen = [
  'Naar de inhoud',
  'Begin /',
  'Het ministerie van VWS gaf opdracht voor de oorspronkelijke',
  'Zoeken en index',
  'Lees verder',
];

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

it('is about pages of every kind', () => {
  for (const kind of ['cases', 'themas', 'tips', 'logicas', 'partijen']) {
    expect(printed.filter((address) => address.startsWith(`/${kind}/`)).length).toBeGreaterThan(1);
  }
  expect(printed).toEqual(expect.arrayContaining(['/wegwijzer/', '/inleiding/', '/living-lab/', '/reflectie/', '/werkvormen/', '/over/']));
});

describe.each(printed)('%s on A4', (address) => {
  it('has its text and its sources, the way back to the site, and nothing of the screen', async () => {
    const { page, close } = await openPage(browser, server, address);
    const pdf = await printPage(page);
    const unbreakable = await readUnbreakable(page);
    await close();
    const pages = await readPdf(pdf);
    const words = wordsOn(pages);
    const built = pageAt(site, address);
    if (!built) throw new Error(`${address} wasn't built.`);
    const { $ } = built;
    const full = fullAddress(site, built).href;

    expect(pages.filter(({ width, height }) => Math.abs(width - 210) > 1 || Math.abs(height - 297) > 1)).toEqual([]);
    expect(words).toContain(squeeze($('h1').text()));
    expect(words).toContain(squeeze(`Deze bladzijde staat op ${shortAddress(full)}`));
    expect(await readQrCode(pdf, pages.length)).toBe(full);
    const sources = $('#bron li a')
      .toArray()
      .map((link) => $(link).text().trim());
    expect(sources.filter((source) => !words.includes(squeeze(source)))).toEqual([]);
    expect(onlyOnScreen.filter((text) => words.includes(squeeze(text)))).toEqual([]);
    expect(strandedHeadings(pages, unbreakable)).toEqual([]);
    expect(cutBlocks(pages, unbreakable)).toEqual([]);
    expect(outsidePaper(pages)).toEqual([]);
  });
});

describe('addresses on paper', () => {
  const wordsOf = async (address: string) => {
    const { page, close } = await openPage(browser, server, address);
    const pages = await readPdf(await printPage(page));
    await close();
    return wordsOn(pages);
  };
  const host = shortAddress(site.home.href);

  it('stand below the names of what belongs to an entry, and behind its sources', async () => {
    const words = await wordsOf('/themas/ken-je-waarde/');
    expect(words).toContain(squeeze(`Kijk in elkaars keuken ${host}/tips/kijk-in-elkaars-keuken/`));
    expect(words).toContain(squeeze(`Inspiratiewijzer Lokaal Samenspel (${host}/over/#inspiratiewijzer)`));
  });

  it('stand behind links to other sites, in short', async () => {
    const words = await wordsOf('/themas/ken-je-waarde/');
    expect(words).toContain('De waardendriehoek van het IPW(publiekewaarden.nl/project/waardendriehoek)'.replaceAll(' ', ''));
    expect(words).not.toContain('https://');
  });

  it('don’t stand in running text', async () => {
    const words = await wordsOf('/inleiding/');
    expect(words).toContain(squeeze('noemen we op deze site een bewonersinitiatief.'));
    expect(words).not.toContain(`${host}/partijen`);
  });
});

describe.each([
  ['A5', { format: 'A5', preferCSSPageSize: false }, '@page { size: A5 }'],
  ['A4 with narrow margins', {}, '@page { margin: 6mm }'],
] as const)('on %s', (_name, options, css) => {
  it.each(['/cases/zeeland/', '/themas/ken-je-waarde/', '/tips/vraag-een-neutrale-begeleider/', '/logicas/marktlogica/', '/wegwijzer/'])(
    '%s keeps together what belongs together',
    async (address) => {
      const { page, close } = await openPage(browser, server, address, { bypassCSP: true });
      await page.addStyleTag({ content: css });
      const pages = await readPdf(await printPage(page, options));
      const unbreakable = await readUnbreakable(page);
      await close();
      expect(strandedHeadings(pages, unbreakable)).toEqual([]);
      expect(cutBlocks(pages, unbreakable)).toEqual([]);
      expect(outsidePaper(pages)).toEqual([]);
    },
  );
});
