import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { openSearch } from './search-page.ts';
import { server } from './shared.ts';

const viewport = { width: 1280, height: 800 };

/** What a search leads to: places that it names, and pages of which the link shows the hit. */
async function linksOf(query: string): Promise<{ places: string[]; pages: string[] }> {
  const { page, complaints, close } = await openSearch(`?q=${query}`, { viewport });
  const read = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const links = { places: await read('.hit-places a'), pages: await read('.hit h3 a[href*=":~:"]') };
  await close();
  expect(complaints).toEqual([]);
  return links;
}

/** The first link to each kind of page: the others lead in the same way, and another search has others. */
const someOf = (links: string[]): string[] =>
  [...Map.groupBy(links, (link) => link.split('/')[1]).values()].flatMap((alike) => alike.slice(0, 1));

/** Whether the part of the page that an id stands for (its section, item or figure) is in the window. */
const inView = (page: Page, id: string) =>
  page.evaluate((name) => {
    const place = document.getElementById(name);
    const part = place?.closest('section, li, figure') ?? place;
    const { top = Infinity, bottom = -1 } = part?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < innerHeight;
  }, id);

const magenta = { r: 255, g: 0, b: 255 };

/** How many pixels of the window are highlighted by the browser, made easy to see. */
async function highlighted(page: Page): Promise<number> {
  // The site's policy lets no style element in; a sheet made by a script isn't one.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::target-text { background: rgb(255 0 255) !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  const { data, info } = await sharp(await page.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at] === magenta.r && data[at + 1] === magenta.g && data[at + 2] === magenta.b) count++;
  }
  return count;
}

/** Opens links one by one; returns those that open at the wrong place and those that highlight nothing. */
async function follow(links: string[]) {
  const { page, complaints, close } = await openPage('/', { viewport });
  const wrong: string[] = [];
  const plain: string[] = [];
  for (const link of links) {
    // Another page first, so that each link opens its page anew, also the one that is open.
    await page.goto(new URL('robots.txt', server.home).href);
    await page.goto(new URL(link, server.home).href);
    const id = /#([^:]+)/.exec(link)?.[1];
    if (id !== undefined && !(await inView(page, id))) wrong.push(link);
    if (link.includes(':~:') && (await highlighted(page)) === 0) plain.push(link);
  }
  await close();
  // A page that is left at once gives up on its icon.
  return { wrong, plain, complaints: complaints.filter((each) => !each.endsWith('/icon.svg')) };
}

const none = { wrong: [], plain: [], complaints: [] };

it.each(['vertrouwen', 'stap', 'bewoners'])(
  'a search for “%s” leads to the places that it names, and to pages that show the hit, highlighted',
  async (query) => {
    const { places, pages } = await linksOf(query);
    expect(places.length).toBeGreaterThan(2);
    expect(pages.length).toBeGreaterThan(1);
    expect(await follow([...someOf(places), ...someOf(pages)])).toEqual(none);
  },
);

it('a highlight comes with a click on a result, and not without a search', async () => {
  const { page, close } = await openSearch('?q=vertrouwen&soort=tips', { viewport });
  await page.locator('.hit h3 a[href*=":~:"]').first().click();
  await page.waitForURL(/\/tips\//);
  expect(await highlighted(page)).toBeGreaterThan(50);
  await page.goto(page.url().replace(/#.*/, ''));
  expect(await highlighted(page)).toBe(0);
  await close();
});
