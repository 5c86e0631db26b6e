import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** PDF measures in points, 72 to the inch. */
const millimetres = (points: number) => (points * 25.4) / 72;

/** A piece of text on paper, in millimetres from the top left corner. */
export interface PaperText {
  text: string;
  left: number;
  /** The base line. */
  bottom: number;
  /** Height of the letters' em. */
  size: number;
}

/** One side of paper; measures in millimetres. */
export interface PaperPage {
  width: number;
  height: number;
  texts: PaperText[];
}

/** Prints a page to PDF as a visitor's browser would, with the paper size that the page asks for. */
export const printPage = async (page: Page, options: Parameters<Page['pdf']>[0] = {}): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: false, ...options });

const open = (pdf: Buffer) => getDocument({ data: new Uint8Array(pdf), verbosity: 0 });

/** Reads sizes and texts of the pages of a PDF. */
export async function readPdf(pdf: Buffer): Promise<PaperPage[]> {
  const task = open(pdf);
  const document = await task.promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , slant = 0, rise = 0, left = 0, bottom = 0] = item.transform.map(Number);
      return [
        { text: item.str, left: millimetres(left), bottom: millimetres(height - bottom), size: millimetres(Math.hypot(slant, rise)) },
      ];
    });
    pages.push({ width: millimetres(width), height: millimetres(height), texts });
  }
  await task.destroy();
  return pages;
}

/** All words of pages in a row, white space and hyphens of broken words taken out, to look texts up in. */
export const wordsOn = (pages: PaperPage[]): string => squeeze(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));

/** A text without white space and soft hyphens, as `wordsOn` gives it. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad]/gu, '');

/** A page as pixels, for what only the eye sees. `number` counts from 1. */
export async function rasterize(
  pdf: Buffer,
  number: number,
  dotsPerInch = 200,
): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const task = open(pdf);
  const document = await task.promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // @ts-expect-error pdf.js draws on this canvas as well; its types only know the browser's.
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  await task.destroy();
  return { data, width, height };
}

/** What the QR code on a page of a PDF says; undefined if none can be read. `number` counts from 1. */
export async function readQrCode(pdf: Buffer, number: number): Promise<string | undefined> {
  const { data, width, height } = await rasterize(pdf, number);
  return jsQR(data, width, height)?.data;
}

/** On which page of a PDF places of the document came, by their ids; pages count from 1. Only places that a link leads to are known. */
export async function readPlaces(pdf: Buffer, ids: string[]): Promise<Map<string, number>> {
  const task = open(pdf);
  const document = await task.promise;
  const places = new Map<string, number>();
  for (const id of ids) {
    const [page] = (await document.getDestination(id)) ?? [];
    if (page !== undefined) places.set(id, (await document.getPageIndex(page)) + 1);
  }
  await task.destroy();
  return places;
}
