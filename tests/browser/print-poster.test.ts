import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallestQuestion } from '../../src/print/poster/letters.ts';
import { layPoster } from '../../src/print/poster/lay-poster.ts';
import { tilesOf } from '../../src/print/poster/tiles.ts';
import { paths } from '../../src/paths.ts';
import { displayWidth } from '../../src/typefaces.ts';
import { fullAddress, pageAt, readSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { catalog } from '../content/real-content.ts';
import { serve, type Server } from '../serve.ts';
import { openPage } from './open-page.ts';
import { printPage, rasterize, readPdf, squeeze, wordsOn, type PaperPage } from './pdf.ts';
import { crop, difference, inked, join, longestRun, qrCodeIn, type Raster } from './raster.ts';

/** Five or eight pixels to the millimetre, so that whole millimetres are whole pixels. */
const coarse = { dotsPerInch: 127, perMm: 5 };
const fine = { dotsPerInch: 203.2, perMm: 8 };
const a3 = [297, 420] as const;
const a4 = [210, 297] as const;

const site = readSite();
let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

const partijen = catalog.partijen
  .toSorted((a, b) => a.data.volgorde - b.data.volgorde)
  .map(({ id, data }) => ({ id, naam: data.titel, letter: data.letter }));
const werkvormen = catalog.werkvormen.map(({ id, data }) => {
  const layout = layPoster({ werkvorm: data, partijen }, displayWidth);
  return { id, data, layout, landscape: layout.orientation === 'liggend' };
});
type Printed = (typeof werkvormen)[number];

/** All that a werkvorm's data puts on its poster. */
function textsOf({ data, layout }: Printed): { questions: string[]; others: string[] } {
  const asked = data.vragen.flatMap(({ tekst, deelvragen }) => (deelvragen.length > 0 ? deelvragen : [tekst]));
  const names = partijen.map(({ naam }) => naam);
  switch (layout.kind) {
    case 'ijsberg':
      return { questions: asked, others: data.groepen.map(({ titel }) => titel) };
    case 'driehoek':
      return { questions: asked, others: data.groepen.flatMap(({ titel, kernvraag = '' }) => [titel, kernvraag]) };
    case 'beelden':
      return { questions: asked, others: [] };
    case 'begrippen':
      return { questions: asked, others: names };
    case 'cirkels':
      return { questions: [], others: names };
    case 'rollen':
      return { questions: [], others: data.rollen.flatMap(({ naam, opdracht }) => [naam, opdracht]) };
  }
}

/** A poster on each kind of paper. */
type Prints = Record<'a3' | 'a4' | 'a4-tegels', Buffer>;

/** Prints a poster on each kind of paper, all from one page: a typeface that came late for one came late for all. */
async function printAll(slug: string, ink: string): Promise<Prints> {
  const { page, complaints, close } = await openPage(browser, server, paths.poster(slug));
  const print = async (format: string) => {
    await page.locator(`#formaat-${format}`).check();
    return printPage(page);
  };
  await page.locator(`#inkt-${ink}`).check();
  const prints = { a4: await print('a4'), 'a4-tegels': await print('a4-tegels'), a3: await print('a3') };
  expect(complaints).toEqual([]);
  await close();
  return prints;
}

const turned = ([short, long]: readonly [number, number], landscape: boolean) => (landscape ? [long, short] : [short, long]);

function expectSheets(pages: PaperPage[], count: number, [width = 0, height = 0]: number[]) {
  expect(pages).toHaveLength(count);
  for (const page of pages) {
    expect(Math.abs(page.width - width), `${page.width} mm wide`).toBeLessThanOrEqual(0.5);
    expect(Math.abs(page.height - height), `${page.height} mm high`).toBeLessThanOrEqual(0.5);
  }
}

/** Millimetres of the ruler on a page, measured in the dark pixels beside its words. On upright tiles it runs upwards. */
function rulerOn(raster: Raster, { texts }: PaperPage, upwards: boolean): number {
  const words = texts.filter(({ text }) => text.startsWith('Deze lijn is')).at(-1);
  if (!words) return Number.NaN;
  const [x, y] = upwards ? [words.left + 3.8, words.bottom + 103] : [words.left - 103, words.bottom + 3.8];
  const px = (mm: number) => Math.round(mm * fine.perMm);
  const box = upwards
    ? { left: px(x - 0.8), top: px(y - 102), width: px(1.6), height: px(104) }
    : { left: px(x - 2), top: px(y - 0.8), width: px(104), height: px(1.6) };
  return longestRun(crop(raster, box), upwards ? 'down' : 'across') / fine.perMm;
}

/** Ink within 5 mm of the edges of the paper, in pixels. */
function inkAtEdges(raster: Raster): number {
  const { width, height } = raster;
  const edge = 5 * fine.perMm;
  return [
    { left: 0, top: 0, width, height: edge },
    { left: 0, top: height - edge, width, height: edge },
    { left: 0, top: 0, width: edge, height },
    { left: width - edge, top: 0, width: edge, height },
  ].reduce((sum, box) => sum + inked(crop(raster, box)), 0);
}

/** The address in the QR code in the last corner of a page. */
const qrCodeOn = (raster: Raster) => {
  const side = 40 * fine.perMm;
  return qrCodeIn(crop(raster, { left: raster.width - side, top: raster.height - side, width: side, height: side }));
};

const addressOf = (slug: string) => {
  const page = pageAt(site, paths.entry('werkvormen', slug));
  return page && fullAddress(site, page).href;
};

const furniture = ['Naar de inhoud', 'Op welk papier?', 'In welke inkt?', 'Print de poster', 'Zo print je', 'Wegwijzer', 'Over deze site'];

describe.each(werkvormen)('the poster of $id', (werkvorm) => {
  const { id, data, landscape } = werkvorm;
  const { questions, others } = textsOf(werkvorm);

  describe.each(['kleur', 'licht'])('in ink “%s”', (ink) => {
    let prints: Prints;

    beforeAll(async () => {
      prints = await printAll(id, ink);
    });

    it('is one A3 with all its texts, nothing else, a true ruler and the way to the steps', async () => {
      const pdf = prints.a3;
      const pages = await readPdf(pdf);
      expectSheets(pages, 1, turned(a3, landscape));
      expect([data.titel, ...questions, ...others].filter((text) => !wordsOn(pages).includes(squeeze(text)))).toEqual([]);
      expect(furniture.filter((text) => wordsOn(pages).includes(squeeze(text)))).toEqual([]);
      const large = pages.map((page) => ({ ...page, texts: page.texts.filter(({ size }) => size >= smallestQuestion - 0.02) }));
      expect(questions.filter((text) => !wordsOn(large).includes(squeeze(text)))).toEqual([]);
      const raster = await rasterize(pdf, 1, fine.dotsPerInch);
      expect(pages[0] && rulerOn(raster, pages[0], false)).toBeCloseTo(100, 0);
      expect(inkAtEdges(raster)).toBe(0);
      expect(qrCodeOn(raster)).toBe(addressOf(id));
    });

    it('is one A4 to hand out, with the same texts and a true ruler', async () => {
      const pdf = prints.a4;
      const pages = await readPdf(pdf);
      expectSheets(pages, 1, turned(a4, landscape));
      expect([data.titel, ...questions, ...others].filter((text) => !wordsOn(pages).includes(squeeze(text)))).toEqual([]);
      expect(furniture.filter((text) => wordsOn(pages).includes(squeeze(text)))).toEqual([]);
      const raster = await rasterize(pdf, 1, fine.dotsPerInch);
      expect(pages[0] && rulerOn(raster, pages[0], false)).toBeCloseTo(100, 0);
      expect(inkAtEdges(raster)).toBe(0);
      expect(qrCodeOn(raster)).toBe(addressOf(id));
    });

    it('is three A4 sheets, each with its place, a true ruler and white edges, that together make the A3', async () => {
      const { a3: whole, 'a4-tegels': tiles } = prints;
      const pages = await readPdf(tiles);
      expectSheets(pages, 3, turned(a4, !landscape));
      expect(furniture.filter((text) => wordsOn(pages).includes(squeeze(text)))).toEqual([]);
      const plan = tilesOf(werkvorm.layout, displayWidth);
      for (const [at, { number, place }] of plan.entries()) {
        const [page, raster] = [pages[at], await rasterize(tiles, number, fine.dotsPerInch)];
        expect(page && wordsOn([page])).toContain(squeeze(`Vel ${number} van 3: ${place}`));
        expect(page && rulerOn(raster, stripOf(page, landscape), landscape), `ruler of sheet ${number}`).toBeCloseTo(100, 0);
        expect(inkAtEdges(raster), `edges of sheet ${number}`).toBe(0);
        if (number === 3) expect(qrCodeOn(raster)).toBe(addressOf(id));
      }
      expect(await stitchedDifference(tiles, whole, plan, landscape)).toBeLessThan(0.001);
    });
  });

  it('has its texts where they belong in a fallback typeface too', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(new URL(`.${paths.poster(id)}`, server.home).href);
    expect(await collisions(page)).toEqual([]);
    await context.close();
  });

  it('prints on each kind of paper without JavaScript', async () => {
    const { page, close } = await openPage(browser, server, paths.poster(id), { javaScriptEnabled: false });
    expectSheets(await readPdf(await printPage(page)), 1, turned(a3, landscape));
    await page.locator('#formaat-a4-tegels').check();
    await page.locator('#inkt-licht').check();
    expectSheets(await readPdf(await printPage(page)), 3, turned(a4, !landscape));
    await page.locator('#formaat-a4').check();
    expectSheets(await readPdf(await printPage(page)), 1, turned(a4, landscape));
    await close();
  });
});

/** The page with only the words of its strip: on upright sheets those that are turned, which stand left of or right of the rest. */
function stripOf(page: PaperPage, landscape: boolean): PaperPage {
  const words = page.texts.filter(({ text }) => text.startsWith('Deze lijn is'));
  const [first] = landscape ? words.toSorted((a, b) => b.bottom - a.bottom).slice(-1) : words.toSorted((a, b) => a.bottom - b.bottom);
  return { ...page, texts: first ? [first] : [] };
}

/** How much of the poster differs when the sheets lie over one another as they should. */
async function stitchedDifference(tiles: Buffer, whole: Buffer, plan: ReturnType<typeof tilesOf>, landscape: boolean): Promise<number> {
  const px = (mm: number) => mm * coarse.perMm;
  const across = px(296);
  const end = px(419);
  const parts: Raster[] = [];
  for (const { number, paper, cut = 0, seam } of plan) {
    const [from, length] = [px(cut - paper), (seam === undefined ? end : px(seam)) - px(cut)];
    const box = landscape ? { left: from, top: 0, width: length, height: across } : { left: 0, top: from, width: across, height: length };
    parts.push(crop(await rasterize(tiles, number, coarse.dotsPerInch), box));
  }
  const poster = await rasterize(whole, 1, coarse.dotsPerInch);
  const [width, height] = landscape ? [end, across] : [across, end];
  return difference(join(parts, landscape ? 'beside' : 'below'), crop(poster, { left: 0, top: 0, width, height }));
}

/** Lines of text on the poster that lie over one another or stick out of the paper's white edge. */
const collisions = (page: Page): Promise<string[]> =>
  page.locator('.sheet-a3 > svg').evaluate((drawing) => {
    const scale = drawing.getBoundingClientRect().width / Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
    const paper = drawing.getBoundingClientRect();
    const lines = [...drawing.querySelectorAll('.art > text tspan, .art .examples tspan, .art .circles-4 tspan')]
      .filter((line) => line.checkVisibility() && (line.textContent ?? '').trim() !== '')
      .map((line) => ({ text: line.textContent ?? '', box: line.getBoundingClientRect(), y: Number(line.getAttribute('y')) * scale }));
    const outside = lines
      .filter(({ box }) => box.left < paper.left + 9 * scale || box.right > paper.right - 9 * scale)
      .map(({ text }) => `sticks out: ${text}`);
    const over = lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .filter((other) => Math.abs(one.y - other.y) < 7 * scale)
        .filter((other) => Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 0.5 * scale)
        .map((other) => `${one.text} / ${other.text}`),
    );
    return [...outside, ...over];
  });
