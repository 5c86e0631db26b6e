import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { chapterIds, numbered, openGuide, readContents, shownChapters } from './guide-page.ts';
import { printPage, readPdf, readPlaces, wordsOn } from './pdf.ts';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

describe('the choice of chapters', () => {
  it.each([
    ['', chapterIds],
    ['?hoofdstukken=tips', ['tips']],
    ['?hoofdstukken=tips,cases', ['cases', 'tips']],
    ['?hoofdstukken=tips&hoofdstukken=cases', ['cases', 'tips']],
  ])('%s shows %j', async (search, chapters) => {
    const open = await openGuide(browser, server, search);
    expect(await shownChapters(open)).toEqual(chapters);
    expect((await readContents(open)).map(({ id }) => id).filter((id) => chapterIds.includes(id))).toEqual(chapters);
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it('prints nothing of the other chapters, and says on the cover what is in it', async () => {
    const open = await openGuide(browser, server, '?hoofdstukken=reflectie,tips');
    const contents = await readContents(open);
    const pdf = await printPage(open.page);
    await open.close();
    const pages = await readPdf(pdf);
    expect([...(await readPlaces(pdf, chapterIds)).keys()]).toEqual(['reflectie', 'tips']);
    expect(wordsOn(pages.slice(0, 1))).toContain('Hierin:ReflectieenTips.');
    expect(wordsOn(pages)).not.toContain('Stap1.');
    const places = await readPlaces(
      pdf,
      contents.map(({ id }) => id),
    );
    expect(contents.map(({ page }) => page)).toEqual(contents.map(({ id }) => places.get(id)));
  });

  it('leads links to what isn’t printed to the site', async () => {
    const open = await openGuide(browser, server, '?hoofdstukken=tips');
    const link = open.page.locator('#tips-er-is-geen-blauwdruk a', { hasText: 'reflectie' });
    expect(await link.getAttribute('href')).toBe('/reflectie/');
    await open.page.getByLabel('Reflectie').check();
    expect(await link.getAttribute('href')).toBe('#reflectie');
    await open.close();
  });

  it('says in Dutch which chapter doesn’t exist, and shows the rest', async () => {
    const open = await openGuide(browser, server, '?hoofdstukken=tips,onzin');
    const note = open.page.getByRole('alert');
    expect(await note.innerText()).toBe('“onzin” is geen hoofdstuk van deze gids. De rest van je keuze zie je wel.');
    expect(await shownChapters(open)).toEqual(['tips']);
    await open.page.getByLabel('Cases').check();
    expect(await note.isVisible()).toBe(false);
    await open.close();
  });

  it('stands in the address, and stays there on reload, on going back and on paper', async () => {
    const open = await openGuide(browser, server);
    const { page } = open;
    await page.getByLabel('Tips').check();
    await page.getByLabel('A5').check();
    await numbered(open);
    expect(new URL(page.url()).search).toBe('?hoofdstukken=tips&papier=a5');
    const pages = Number(await page.locator('guide-print').getAttribute('data-pages'));
    expect(await page.getByRole('status').innerText()).toBe(`Je drukt nu af: Tips. Dat zijn ${pages} bladzijden op A5.`);
    await page.reload();
    await numbered(open);
    expect(await shownChapters(open)).toEqual(['tips']);
    await page.goto(new URL('./tips/', server.home).href);
    await page.goBack();
    await numbered(open);
    expect(await shownChapters(open)).toEqual(['tips']);
    expect(await page.getByLabel('Tips').isChecked()).toBe(true);
    expect(await page.getByLabel('A5').isChecked()).toBe(true);
    await page.getByLabel('Tips').uncheck();
    await page.getByLabel('A4').check();
    expect(new URL(page.url()).search).toBe('');
    expect(await shownChapters(open)).toEqual(chapterIds);
    await open.close();
  });
});
