import { expect } from 'vitest';
import { modelOfWerkvorm } from '../../src/catalog/relations.ts';
import { capital } from '../../src/components/capital.ts';
import { shortAddress } from '../../src/components/short-address.ts';
import type { WerkvormModel } from '../../src/werkvorm/model.ts';
import { fullAddress, pageAt, readSite } from '../built-site.ts';
import { catalog } from '../content/real-content.ts';
import { rasterize, readPdf, readQrCode, type PaperPage } from '../pdf-file.ts';
import { cutBlocks, paperWords, plain, plainWords, strandedHeadings } from './paper-words.ts';
import { fewPages } from './sample-pages.ts';

/** Of print.css, in millimetres. */
export const margin = { side: 20, foot: 15 };

const site = readSite();
/** The name of the site, as paper gives it. */
export const host = shortAddress(site.home.origin);

/** A page of each kind, and every werkvorm. The search page has its index; pages that only lead to files have nothing to print. */
const toFiles = /\/(poster|antwoordvel|afdrukken)\//;
export const kinds = fewPages().filter((address) => address.endsWith('/') && !toFiles.test(address));
export const werkvormen = catalog.werkvormen.map((entry) => ({
  address: `/werkvormen/${entry.id}/`,
  model: modelOfWerkvorm(catalog, entry),
}));

/** A page on paper: the file, and what can be read on each of its sides. */
export interface Print {
  pdf: Uint8Array;
  pages: PaperPage[];
}

/** Prints each page once, however many tests read it. */
export function printOnce(print: (address: string) => Promise<Uint8Array>): (address: string) => Promise<Print> {
  const prints = new Map<string, Promise<Print>>();
  return (address) => {
    const made = prints.get(address) ?? print(address).then(readPrint);
    prints.set(address, made);
    return made;
  };
}

/** Reads what a browser printed. */
export const readPrint = async (pdf: Uint8Array): Promise<Print> => ({ pdf, pages: await readPdf(pdf) });

/** The built page at `address`, which there must be. */
export function built(address: string) {
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

/** Expects that a print has all of its page, each part together, within the margins, and nothing of the screen. */
export function expectWhole(address: string, { pages }: Print) {
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

/** The full address of the page at `address`. */
export const ownAddress = (address: string) => fullAddress(site, built(address)).href;
/** What the code at the top of a print leads to. */
export const readCode = ({ pdf }: Print) => readQrCode(pdf, 1, 120, [0, 1 / 3]);

/** Expects that the print of a werkvorm is a sheet to work with, on four sides at most. */
export async function expectSheet(model: WerkvormModel, { pdf, pages }: Print) {
  const all = pages.map((page) => plainWords(page, margin.foot)).join('');
  expect(textsOf(model).filter((text) => !all.includes(plain(text)))).toEqual([]);
  expect(await withoutSquare(pdf, pages, model)).toEqual([]);
  expect(['Hoe het ergens ging', 'Om te printen', 'Helpt bij deze vragen'].filter((text) => all.includes(plain(text)))).toEqual([]);
  expect(pages.length).toBeLessThanOrEqual(4);
}

/** Every text of a werkvorm that whoever leads it needs. */
export const textsOf = (model: WerkvormModel): string[] =>
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
