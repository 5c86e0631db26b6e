import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { catalog } from '../content/real-content.ts';
import { serve, type Server } from '../serve.ts';
import { chapterIds, openGuide, readContents, type ContentsLine } from './guide-page.ts';
import { openPage } from './open-page.ts';
import { cutBlocks, outsidePaper, readUnbreakable, strandedHeadings, type Unbreakable } from './paper-breaks.ts';
import { printPage, readPdf, readPlaces, readQrCode, squeeze, wordsOn, type PaperPage } from './pdf.ts';

const papers = [
  { name: 'A4', search: '', width: 210, height: 297 },
  { name: 'A5', search: '?papier=a5', width: 148, height: 210 },
];

/** What stands on the page for the screen, or around every page of the site. */
const onlyOnScreen = [
  'Welke hoofdstukken',
  'Druk af of',
  'Zo druk je',
  'Naar de inhoud',
  'Begin /',
  'Het ministerie van VWS gaf opdracht',
  'Zoeken en index',
];

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

describe.each(papers)('the whole guide on $name', ({ search, width, height }) => {
  let contents: ContentsLine[];
  let unbreakable: Unbreakable;
  let told: number;
  let pdf: Buffer;
  let pages: PaperPage[];
  let places: Map<string, number>;

  beforeAll(async () => {
    const open = await openGuide(browser, server, search);
    contents = await readContents(open);
    told = Number(await open.page.locator('guide-print').getAttribute('data-pages'));
    pdf = await printPage(open.page);
    unbreakable = await readUnbreakable(open.page);
    pages = await readPdf(pdf);
    places = await readPlaces(
      pdf,
      contents.map(({ id }) => id),
    );
    await open.close();
  }, 240_000);

  it('is on that paper, with as many pages as the screen says', () => {
    expect(pages).toHaveLength(told);
    const wrong = pages.filter((page) => Math.abs(page.width - width) > 1 || Math.abs(page.height - height) > 1);
    expect(wrong).toEqual([]);
  });

  it('has contents with the page on which each chapter and entry really begins', () => {
    expect(contents.length).toBeGreaterThan(chapterIds.length);
    expect(contents.map(({ id, page }) => ({ id, page }))).toEqual(contents.map(({ id }) => ({ id, page: places.get(id) })));
  });

  it('prints those numbers in the contents, and the number of each page at its foot', () => {
    const front = wordsOn(pages.slice(0, (places.get('inleiding') ?? 0) - 1).map((page) => withoutFoot(page)));
    const missing = contents.filter(({ title, page }) => !new RegExp(`${escape(squeeze(title))}${page ?? ''}(?!\\d)`).test(front));
    expect(missing).toEqual([]);
    const unnumbered = pages.flatMap(({ texts }, index) =>
      index === 0 || texts.length === 0 || texts.some(({ text, bottom }) => text === String(index + 1) && bottom > height - 16)
        ? []
        : [index + 1],
    );
    expect(unnumbered).toEqual([]);
  });

  it('begins each chapter on a right page, under its own name', () => {
    const chapters = contents.filter(({ id }) => chapterIds.includes(id));
    expect(chapters.map(({ id }) => id)).toEqual(chapterIds);
    expect(chapters.filter(({ id }) => (places.get(id) ?? 0) % 2 !== 1)).toEqual([]);
    expect(wordsOn([pages[(places.get('tips') ?? 0) - 1] ?? { width, height, texts: [] }])).toContain('Tips');
  });

  it('has every entry, with its title', () => {
    const words = wordsOn(pages);
    const { werkvormen, cases, themas, tips, logicas, partijen, samenwerkingsvragen, bronnen } = catalog;
    const titles = [werkvormen, cases, themas, tips, logicas, partijen, samenwerkingsvragen, bronnen].flatMap((entries) =>
      entries.map(({ data }) => data.titel),
    );
    expect(titles.filter((title) => !words.includes(squeeze(title)))).toEqual([]);
  });

  it('has all that a werkvorm needs: steps, questions, materialen, randvoorwaarden and roles', () => {
    const words = wordsOn(pages);
    const texts = catalog.werkvormen.flatMap(({ data }) => [
      data.doel,
      ...data.stappen.flatMap(({ titel, acties, extra }) => [titel, ...acties, extra ?? '']),
      ...data.vragen.flatMap(({ tekst, deelvragen, voorbeelden }) => [tekst, ...deelvragen, ...voorbeelden]),
      ...data.materialen.map(({ naam }) => naam),
      ...data.randvoorwaarden.map(({ tekst }) => tekst),
      ...data.rollen.map(({ opdracht }) => opdracht),
    ]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !words.toLowerCase().includes(squeeze(text).toLowerCase()))).toEqual([]);
  });

  it('has no menus, buttons or footer', () => {
    const words = wordsOn(pages);
    expect(onlyOnScreen.filter((text) => words.includes(squeeze(text)))).toEqual([]);
  });

  it('leaves no heading behind and cuts nothing in two', () => {
    expect(unbreakable.headings.length).toBeGreaterThan(contents.length);
    expect(strandedHeadings(pages, unbreakable)).toEqual([]);
    expect(cutBlocks(pages, unbreakable)).toEqual([]);
    expect(outsidePaper(pages)).toEqual([]);
  });

  it('leads from its cover to the site', async () => {
    expect(await readQrCode(pdf, 1)).toMatch(/^https:\/\/[^/]+\/$/);
  });
});

describe('the printed guide in other circumstances', () => {
  it('keeps together what belongs together with narrow margins', async () => {
    const { page, close } = await openGuide(browser, server, '', { bypassCSP: true });
    await page.addStyleTag({ content: '@page :left { margin: 8mm } @page :right { margin: 8mm }' });
    const pages = await readPdf(await printPage(page));
    const unbreakable = await readUnbreakable(page);
    await close();
    expect(strandedHeadings(pages, unbreakable)).toEqual([]);
    expect(cutBlocks(pages, unbreakable)).toEqual([]);
    expect(outsidePaper(pages)).toEqual([]);
  });

  it('has true numbers when the typefaces come late and the page stands in another', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    const open = { page, complaints: [], close: () => context.close() };
    await page.goto(new URL('./afdrukken/?hoofdstukken=tips', server.home).href);
    await page.waitForFunction(() => Number(document.querySelector('guide-print')?.getAttribute('data-pages')) > 0);
    const contents = await readContents(open);
    const places = await readPlaces(
      await printPage(page),
      contents.map(({ id }) => id),
    );
    await open.close();
    expect(contents.length).toBeGreaterThan(1);
    expect(contents.map(({ id, page: number }) => [id, number])).toEqual(contents.map(({ id }) => [id, places.get(id)]));
  });

  it('prints whole without JavaScript, with contents that have links and no numbers', async () => {
    const { page, close } = await openPage(browser, server, '/afdrukken/?hoofdstukken=tips', { javaScriptEnabled: false });
    const pdf = await printPage(page);
    await close();
    const words = wordsOn(await readPdf(pdf));
    expect(catalog.werkvormen.filter(({ data }) => !words.includes(squeeze(data.titel)))).toEqual([]);
    expect([...(await readPlaces(pdf, chapterIds)).keys()]).toEqual(chapterIds);
  });
});

/** A page without the number at its foot, which stands in the lowest 16 mm. */
const withoutFoot = (page: PaperPage): PaperPage => ({ ...page, texts: page.texts.filter(({ bottom }) => bottom < page.height - 16) });

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
