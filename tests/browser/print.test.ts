import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelOfWerkvorm } from '../../src/catalog/relations.ts';
import { capital } from '../../src/components/capital.ts';
import { shortAddress } from '../../src/components/short-address.ts';
import type { WerkvormModel } from '../../src/werkvorm/model.ts';
import { fullAddress, pageAt, readSite } from '../built-site.ts';
import { catalog } from '../content/real-content.ts';
import { hasFirefox, launchFirefox, openTab } from '../firefox.ts';
import { rasterize, readPdf, readQrCode, type PaperPage } from '../pdf-file.ts';
import { serve, type Server } from '../serve.ts';
import { openPage, openWindow, type OpenWindow } from './open-page.ts';
import { cutBlocks, paperWords, plain, plainWords, strandedHeadings } from './paper-words.ts';
import { fewPages } from './sample-pages.ts';
import { server } from './shared.ts';

const millimetresPerPoint = 25.4 / 72;
/** Of print.css, in millimetres. */
const margin = { side: 20, foot: 15 };

const site = readSite();
const host = shortAddress(site.home.origin);
/** A page of each kind, and every werkvorm. The search page has its index; pages that only lead to files have nothing to print. */
const toFiles = /\/(poster|antwoordvel|afdrukken)\//;
const kinds = fewPages().filter((address) => address.endsWith('/') && !toFiles.test(address));
/** Texts and lists that look like others, which Firefox, slower than Chromium, doesn't print. */
const likeOthers = /^\/(over(\/.+)?|cases|tips|themas|werkvormen|logicas|partijen|wegwijzer\/.+)\/$/;
const werkvormen = catalog.werkvormen.map((entry) => ({
  address: `/werkvormen/${entry.id}/`,
  model: modelOfWerkvorm(catalog, entry),
}));

/** Firefox draws the site's typefaces as shapes, which can't be read; without them its prints have words. */
let withoutFonts: Server;
let firefox: Browser | undefined;
let window: OpenWindow;
let tab: Page | undefined;

beforeAll(async () => {
  withoutFonts = await serve({ without: /\.woff2$/ });
  window = await openWindow();
  if (!hasFirefox) return;
  firefox = await launchFirefox();
  tab = (await openTab(firefox, withoutFonts.home)).page;
});

afterAll(async () => {
  await Promise.all([withoutFonts.close(), window.close(), firefox?.close()]);
});

/** A page on paper: the file, and what can be read on each of its sides. */
interface Print {
  pdf: Uint8Array;
  pages: PaperPage[];
}

/** Prints as a reader's browser does, without colours of backgrounds; `css` comes in addition to what the page has. */
async function printWith(address: string, css: string): Promise<Print> {
  const { page, close } = await openPage(address, { bypassCSP: true });
  await page.addStyleTag({ content: css });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await close();
  return { pdf, pages: await readPdf(pdf) };
}

const printInChromium = once(async (address) => {
  const page = await window.open(address);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return { pdf, pages: await readPdf(pdf) };
});
const printInFirefox = once((address) => printFrom(withoutFonts, address));

async function printFrom({ home }: Server, address: string): Promise<Print> {
  if (!tab) throw new Error('There is no Firefox.');
  await tab.goto(new URL(`.${address}`, home).href, { waitUntil: 'load' });
  const pdf = await tab.pdf({ preferCSSPageSize: true });
  return { pdf, pages: await readPdf(pdf) };
}

/** Prints each page once, however many tests read it. */
function once(print: (address: string) => Promise<Print>): (address: string) => Promise<Print> {
  const prints = new Map<string, Promise<Print>>();
  return (address) => {
    const made = prints.get(address) ?? print(address);
    prints.set(address, made);
    return made;
  };
}

/** The built page at `address`, which there must be. */
function built(address: string) {
  const page = pageAt(site, address);
  if (!page) throw new Error(`${address} wasn't built.`);
  return page;
}

/** Texts that stand in the margins, at their left or below, or beyond the paper. */
const outside = (pages: PaperPage[]) =>
  pages.flatMap(({ width, height, texts }) =>
    texts.filter(({ text, left, bottom, size }) => {
      const isNumber = /^\d+ ?\/ ?\d+$/.test(text.trim()) || bottom > height - margin.foot + 1;
      return !isNumber && (left < margin.side - 0.5 || left > width - margin.side || bottom - size < 0);
    }),
  );

/** What stands around every page on a screen. */
const ofTheScreen = [
  'Naar de inhoud',
  'Begin /',
  'Het ministerie van VWS gaf opdracht voor de oorspronkelijke',
  'Zoeken en index',
  'En nu?',
];

function expectWhole(address: string, { pages }: Print) {
  const words = pages.map((page) => plainWords(page, margin.foot));
  const all = words.join('');
  const expected = paperWords(built(address), host);

  expect(pages.filter(({ width, height }) => Math.abs(width - 210) > 1 || Math.abs(height - 297) > 1)).toEqual([]);
  expect(words.filter((page) => page.length < 20)).toEqual([]);
  expect(expected.texts.length).toBeGreaterThan(3);
  expect(expected.texts.filter((text) => !all.includes(text))).toEqual([]);
  expect(expected.addresses.filter((each) => !all.includes(each))).toEqual([]);
  expect(expected.cells.filter((each) => !all.includes(each))).toEqual([]);
  expect(strandedHeadings(words, expected)).toEqual([]);
  expect(cutBlocks(words, expected)).toEqual([]);
  expect(outside(pages)).toEqual([]);
  expect(ofTheScreen.filter((text) => all.includes(plain(text)))).toEqual([]);
  expect(words[0]).toContain(plain(shortAddress(ownAddress(address))));
}

const ownAddress = (address: string) => fullAddress(site, built(address)).href;
const readCode = ({ pdf }: Print) => readQrCode(pdf, 1, 120, [0, 1 / 3]);

async function expectSheet(model: WerkvormModel, { pdf, pages }: Print) {
  const all = pages.map((page) => plainWords(page, margin.foot)).join('');
  expect(textsOf(model).filter((text) => !all.includes(plain(text)))).toEqual([]);
  expect(await withoutSquare(pdf, pages, model)).toEqual([]);
  expect(['Hoe het ergens ging', 'Om te printen', 'Helpt bij deze vragen'].filter((text) => all.includes(plain(text)))).toEqual([]);
  expect(pages.length).toBeLessThanOrEqual(4);
}

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

describe.runIf(hasFirefox)('printed from Firefox', () => {
  it.each(kinds.filter((address) => !likeOthers.test(address)))('%s is whole', async (address) => {
    expectWhole(address, await printInFirefox(address));
  });

  it('the code of a page can be read', async () => {
    expect(await readCode(await printInFirefox('/'))).toBe(ownAddress('/'));
  });

  it('a werkvorm is a sheet to work with, on four sides at most', async () => {
    const [longest] = werkvormen.toSorted((a, b) => textsOf(b.model).join('').length - textsOf(a.model).join('').length);
    if (!longest) throw new Error('There are no werkvormen.');
    await expectSheet(longest.model, await printInFirefox(longest.address));
    expect((await printFrom(server, longest.address)).pages.length).toBeLessThanOrEqual(4);
  });
});

/** Every text of a werkvorm that whoever leads it needs. */
const textsOf = (model: WerkvormModel): string[] =>
  [
    model.titel,
    model.samenvatting,
    model.doel,
    model.herkomst,
    ...model.ookBekendAls,
    ...model.stappen.flatMap(({ titel, acties, extra, werkwijze, richttijd }) => [
      titel,
      ...acties,
      extra,
      werkwijze,
      `${String(richttijd)} min`,
    ]),
    ...model.groepen.flatMap(({ titel, kernvraag, toelichting, aanpak }) => [titel, kernvraag, toelichting, ...aanpak]),
    ...model.vragen.flatMap(({ tekst, deelvragen, voorbeelden }) => [tekst, ...deelvragen.map((part) => part.tekst), ...voorbeelden]),
    ...model.materialen.flatMap(({ naam, toelichting }) => [capital(naam), toelichting]),
    ...model.voorwaarden.alle.flatMap(({ soort, tekst }) => [capital(soort), tekst]),
    ...model.rollen.flatMap(({ naam, partij, opdracht }) => [naam, partij, opdracht]),
  ].filter((text) => text !== undefined);

/** What must be ready without a square to tick in front of it. */
async function withoutSquare(pdf: Uint8Array, pages: PaperPage[], { materialen, voorwaarden }: WerkvormModel): Promise<string[]> {
  const wanted = [...materialen.map(({ naam }) => naam), ...voorwaarden.alle.map(({ soort }) => soort)];
  const found = new Set<string>();
  for (const [index, { texts }] of pages.entries()) {
    const places = wanted.flatMap((name) =>
      texts
        .filter(({ text }) => plain(name).toLowerCase().startsWith(plain(text).toLowerCase().slice(0, 8)))
        .map(({ left, bottom }) => ({ name, left, bottom })),
    );
    if (places.length === 0) continue;
    const sheet = await rasterize(pdf, index + 1, 150);
    for (const { name, left, bottom } of places) if (uprights(sheet, left - 8.5, left - 2, bottom - 1.5) === 2) found.add(name);
  }
  return wanted.filter((name) => !found.has(name));
}

/** How many upright lines a sheet, in 150 dots per inch, has between two places of one height, in millimetres. */
function uprights({ data, width }: Awaited<ReturnType<typeof rasterize>>, from: number, to: number, height: number): number {
  const at = (millimetres: number) => Math.round((millimetres / 25.4) * 150);
  const dark = Array.from({ length: at(to) - at(from) }, (_, step) => (data[(at(height) * width + at(from) + step) * 4] ?? 255) < 160);
  return dark.filter((each, index) => each && !dark[index - 1]).length;
}

it.each(['/cases/zeeland/', '/werkvormen/rollenspel-warnsveld/', '/wegwijzer/'])(
  '%s keeps headings with their text on A5',
  async (address) => {
    const { pages } = await printWith(address, '@page { size: A5; margin: 12mm; }');
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
