import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { navigation, paths } from '../../src/paths.ts';
import { answerSheet, hasAnswerSheet } from '../../src/print/answer-sheet.ts';
import { launchChromium } from '../chromium.ts';
import { catalog } from '../content/real-content.ts';
import { serve, type Server } from '../serve.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { printPage, readPdf, squeeze, wordsOn, type PaperPage } from './pdf.ts';

/** Width and height of A4 without margins of 10 mm, in pixels: 96 to the inch. */
const paper = { width: 718, height: 1047 };
const millimetres = (pixels: number) => (pixels * 25.4) / 96;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** For each place to write, where its lines are, in millimetres from its top. */
const linesOn = (page: Page) =>
  page.locator('.ruled').evaluateAll((places) =>
    places.map((place) => {
      const box = place.getBoundingClientRect();
      return [...place.children]
        .map((line) => line.getBoundingClientRect())
        .filter(({ left }) => left < box.right - 1)
        .map(({ bottom }) => ((bottom - box.top) * 25.4) / 96);
    }),
  );

const werkvormen = catalog.werkvormen.filter(({ data }) => hasAnswerSheet(data));

it('there is one for every werkvorm with questions to answer for yourself', () => {
  expect(werkvormen.map(({ id }) => id)).toEqual([
    'beeldenstorm',
    'cirkelmethode',
    'ijsbergmodel',
    'rollenspel-warnsveld',
    'waarderingsdriehoek',
  ]);
});

describe.each(werkvormen)('the answer sheet of $id', ({ id, data }) => {
  const sheet = answerSheet(data);
  const questions = sheet.sides.flat().flatMap((group) => group.questions);
  const copies = sheet.half ? 2 : 1;
  let open: OpenPage;
  let pages: PaperPage[];

  beforeAll(async () => {
    open = await openPage(browser, server, paths.antwoordvel(id), { viewport: paper });
    pages = await readPdf(await printPage(open.page));
    await open.page.emulateMedia({ media: 'print' });
  });

  afterAll(() => open.close());

  it('is A4, with as many sides as its questions need: two at most', () => {
    expect(pages).toHaveLength(sheet.sides.length);
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
  });

  it('has every question to answer for yourself, on every copy, and none of the others', () => {
    const words = wordsOn(pages);
    const times = (text: string) => words.split(squeeze(text)).length - 1;
    const asked = questions.flatMap(({ text, examples, parts }) => [text, ...examples, ...parts.map((part) => part.text)]);
    expect(asked.filter((text) => times(text) !== copies)).toEqual([]);
    const others = data.vragen.filter(({ voorWie }) => voorWie === 'samen').map(({ tekst }) => tekst);
    expect(others.filter((text) => times(text) > 0)).toEqual([]);
    expect(times(data.titel)).toBeGreaterThanOrEqual(copies);
  });

  it('has lines for the name and the date', () => {
    const words = wordsOn(pages);
    expect(words).toContain(sheet.per === 'organisatie' ? 'Organisatie' : 'Naam');
    expect(words).toContain('Datum');
  });

  it('has lines 8.5 mm apart at every question, three at least, or a frame to draw in', async () => {
    const places = await linesOn(open.page);
    const spots = questions.reduce((sum, { parts }) => sum + Math.max(parts.length, 1), 0) * copies;
    expect(places).toHaveLength(sheet.drawn ? 1 : spots);
    for (const lines of places) {
      expect(lines.length).toBeGreaterThanOrEqual(sheet.drawn ? 2 : 3);
      for (const [index, bottom] of lines.entries()) expect(bottom).toBeCloseTo((index + 1) * 8.5, 0);
    }
    const frames = await open.page.locator('.answer-frame').evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().height));
    expect(frames).toHaveLength(sheet.drawn ? 1 : 0);
    for (const height of frames) expect(millimetres(height)).toBeGreaterThan(100);
  });

  it('fills its side', async () => {
    const heights = await open.page
      .locator('.answer-sheet')
      .evaluateAll((sheets) => sheets.map((each) => each.getBoundingClientRect().height));
    const expected = sheet.half ? (276.5 - 9) / 2 : 276.5;
    expect(heights).toHaveLength(sheet.sides.length * copies);
    for (const height of heights) expect(millimetres(height)).toBeCloseTo(expected, 0);
  });

  it('is large enough to read and leaves out what is only for the screen', () => {
    expect(pages.flatMap(({ texts }) => texts).filter(({ size }) => size < (8.5 * 25.4) / 72 - 0.01)).toEqual([]);
    const ofTheScreen = [
      ...navigation.footer.map(({ name }) => name),
      'Wegwijzer',
      'Print het antwoordvel',
      'Terug naar',
      'Zo ziet het eruit',
    ];
    expect(ofTheScreen.filter((text) => wordsOn(pages).includes(squeeze(text)))).toEqual([]);
  });

  it('says on the screen how many to print, and leads back', async () => {
    await open.page.emulateMedia({ media: 'screen' });
    const lead = await open.page.locator('main .lead').innerText();
    expect(lead).toMatch(sheet.half ? /één vel per twee (deelnemers|organisaties)/ : new RegExp(`één vel per ${sheet.per}`));
    expect(await open.page.locator(`main a[href="${paths.entry('werkvormen', id)}"]`).count()).toBe(1);
    await open.page.emulateMedia({ media: 'print' });
  });
});

it('is linked from its werkvorm, which has a button to print itself', async () => {
  const { page, close } = await openPage(browser, server, paths.entry('werkvormen', 'ijsbergmodel'));
  try {
    expect(await page.locator(`#print-mee a[href="${paths.antwoordvel('ijsbergmodel')}"]`).count()).toBe(1);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Print dit werkblad' }).click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  } finally {
    await close();
  }
});
