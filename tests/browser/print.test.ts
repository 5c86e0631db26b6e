import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rasterize } from '../pdf-file.ts';
import { openPage, openWindow, type OpenWindow } from './open-page.ts';
import { paperWords, plainWords, strandedHeadings } from './paper-words.ts';
import { built, expectSheet, expectWhole, host, kinds, margin, printOnce, ownAddress, readCode, readPrint, werkvormen } from './printed.ts';

const millimetresPerPoint = 25.4 / 72;

let window: OpenWindow;

beforeAll(async () => {
  window = await openWindow();
});

afterAll(() => window.close());

const printInChromium = printOnce(async (address) => (await window.open(address)).pdf({ preferCSSPageSize: true }));

describe('printed from Chromium', () => {
  it.each(kinds)('%s is whole', async (address) => {
    const print = await printInChromium(address);
    expectWhole(address, print);
    expect(await readCode(print)).toBe(ownAddress(address));
  });

  it.each(werkvormen)('$address is a sheet to work with, on four sides at most', async ({ address, model }) => {
    const print = await printInChromium(address);
    await expectSheet(model, print);
    const texts = print.pages.flatMap((page) => page.texts.filter(({ bottom }) => bottom < page.height - margin.foot));
    expect(texts.filter(({ size }) => size < 8.5 * millimetresPerPoint - 0.01)).toEqual([]);
  });
});

/** Prints as a reader's browser does, without colours of backgrounds; `css` comes in addition to what the page has. */
async function printWith(address: string, css: string): Promise<Uint8Array> {
  const { page, close } = await openPage(address, { bypassCSP: true });
  await page.addStyleTag({ content: css });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await close();
  return pdf;
}

it.each(['/cases/zeeland/', '/werkvormen/rollenspel-warnsveld/', '/wegwijzer/'])(
  '%s keeps headings with their text on A5',
  async (address) => {
    const { pages } = await readPrint(await printWith(address, '@page { size: A5; margin: 12mm; }'));
    expect(
      strandedHeadings(
        pages.map((page) => plainWords(page, 10)),
        paperWords(built(address), host),
      ),
    ).toEqual([]);
  },
);

/** The home page on its second visit: on a busy machine typefaces can come too late for a first one (`font-display: optional`). */
async function printAgain(colorScheme: 'light' | 'dark'): Promise<Uint8Array> {
  const { page, close } = await openPage('/', { colorScheme });
  await page.reload({ waitUntil: 'load' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await close();
  return pdf;
}

it('prints the picture of a poster below its title on one A4', async () => {
  const page = await window.open('/werkvormen/ijsbergmodel/poster/');
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('.poster-picture img').boundingBox();
  await page.emulateMedia({ media: null });
  const inMillimetres = (pixels = 0) => (pixels / 96) * 25.4;
  expect(inMillimetres(box?.height)).toBeGreaterThan(100);
  expect(inMillimetres(box?.height)).toBeLessThanOrEqual(200.5);
});

it('prints the same from a dark screen as from a light one', async () => {
  const [dark, light] = await Promise.all((['dark', 'light'] as const).map(printAgain));
  if (!dark || !light) throw new Error('There are no prints.');
  expect((await rasterize(dark, 1, 50)).data).toEqual((await rasterize(light, 1, 50)).data);
});
