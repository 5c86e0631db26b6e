import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { distFolder } from './built-site.ts';

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
  /** The same for all texts of a file in the same typeface. */
  font: string;
}

/** One side of paper; measures in millimetres. */
export interface PaperPage {
  width: number;
  height: number;
  texts: PaperText[];
}

const open = (pdf: Uint8Array) => getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true });

/** Reads sizes and texts of the pages of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<PaperPage[]> {
  const task = open(pdf);
  const pages = await Promise.all((await allPages(await task.promise)).map(async (page) => pageWith(page, await itemsOn(page))));
  await task.destroy();
  return pages;
}

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/** The pieces of text on a page, and where pieces of marked content begin and end. */
const itemsOn = async (page: PDFPageProxy): Promise<TextItems> => (await page.getTextContent({ includeMarkedContent: true })).items;

function pageWith(page: PDFPageProxy, items: TextItems): PaperPage {
  const { width, height } = page.getViewport({ scale: 1 });
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , slant = 0, rise = 0, left = 0, bottom = 0] = item.transform.map(Number);
    const size = millimetres(Math.hypot(slant, rise));
    return [
      { text: item.str, left: millimetres(left), bottom: millimetres(height - bottom), size, font: item.fontName.replace(/^g_d\d+_/, '') },
    ];
  });
  return { width: millimetres(width), height: millimetres(height), texts };
}

const allPages = (document: PDFDocumentProxy): Promise<PDFPageProxy[]> =>
  Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));

/** A part of a document as a screen reader meets it. */
export interface Tag {
  /** `H1`, `P`, `L`, `LI`, `Figure`, `Link` and so on. */
  role: string;
  /** The alternative of a drawing. */
  alt?: string | undefined;
  /** Page, from 1. */
  page: number;
  /** The words in it, its own and those of its parts, as they stand on paper. */
  text: string;
  parts: Tag[];
}

/** A bookmark; `page` from 1. */
export interface Bookmark {
  title: string;
  page: number;
  parts: Bookmark[];
}

/** A link on a page: to an address, or to a page of the same document (from 1). */
export interface PdfLink {
  page: number;
  url?: string | undefined;
  target?: number | undefined;
}

/** What a PDF file holds for those who see it and those who don't. */
export interface PdfFile {
  title: string;
  author: string;
  /** Such as `nl-NL`. */
  language: string;
  /** The part of PDF/UA that it says it meets, such as `1`; empty if it says none. */
  ua: string;
  pages: PaperPage[];
  /** The structure tree, page by page; what spans pages stands once for each. */
  tags: Tag[];
  /** The names of its typefaces, without the letters that mark a subset. */
  fonts: string[];
  bookmarks: Bookmark[];
  links: PdfLink[];
}

const siteFiles = new Map<string, Promise<PdfFile>>();

/** Reads a PDF file of the built site whole, once; `path` is its address, such as `/afdrukken/gids.pdf`. */
export function readSitePdf(path: string): Promise<PdfFile> {
  const file = siteFiles.get(path) ?? readPdfFile(sitePdf(path));
  siteFiles.set(path, file);
  return file;
}

/** The bytes of a PDF file of the built site. */
export const sitePdf = (path: string): Buffer => readFileSync(join(distFolder, path));

/** Reads a PDF file whole. */
export async function readPdfFile(pdf: Uint8Array): Promise<PdfFile> {
  const task = open(pdf);
  const document = await task.promise;
  const pages = await allPages(document);
  const items = await Promise.all(pages.map(itemsOn));
  // Typefaces and links are read as they are written, in a quarter of the time that it takes to make them ready to show.
  const written = await PDFDocument.load(pdf, { updateMetadata: false });
  const { info, metadata } = await document.getMetadata();
  const outline = await document.getOutline();
  const file = {
    title: textOf(info, 'Title'),
    author: textOf(info, 'Author'),
    language: textOf(info, 'Language'),
    ua: String(metadata?.get('pdfuaid:part') ?? ''),
    pages: pages.map((page, at) => pageWith(page, items[at] ?? [])),
    tags: (await Promise.all(pages.map((page, at) => readTags(page, items[at] ?? [])))).flat(),
    fonts: [...new Set(fontsIn(written))].sort(),
    bookmarks: await readBookmarks(document, outline ?? []),
    links: linksIn(written),
  };
  await task.destroy();
  return file;
}

/** Every tag of a tree, each before its parts. */
export const allTags = (tags: Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...allTags(tag.parts)]);

type StructNode = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

async function readTags(page: PDFPageProxy, items: TextItems): Promise<Tag[]> {
  const tree = await page.getStructTree();
  if (tree === null) return [];
  const words = markedWords(items);
  const read = (node: StructNode): Tag => {
    const parts: Tag[] = [];
    let text = '';
    for (const child of node.children) {
      if ('role' in child) {
        const part = read(child);
        parts.push(part);
        text += part.text;
      } else text += words.get(child.id ?? '') ?? '';
    }
    return { role: node.role, alt: textOf(node, 'alt') || undefined, page: page.pageNumber, text, parts };
  };
  return read(tree).parts;
}

/** The words of each piece of marked content on a page, by its id. */
function markedWords(items: TextItems): Map<string, string> {
  const words = new Map<string, string>();
  const within: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = within.findLast((each) => each !== '') ?? '';
      words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') within.pop();
    else within.push(item.type === 'beginMarkedContentProps' ? item.id : '');
  }
  return words;
}

/** The names of typefaces, each with the letters that mark a subset taken off. */
const fontsIn = ({ context }: PDFDocument): string[] =>
  context.enumerateIndirectObjects().flatMap(([, object]) => {
    const isFont = object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font');
    return isFont
      ? [
          object
            .lookup(PDFName.of('BaseFont'), PDFName)
            .decodeText()
            .replace(/^[A-Z]{6}\+/, ''),
        ]
      : [];
  });

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

const readBookmarks = (document: PDFDocumentProxy, outline: Outline): Promise<Bookmark[]> =>
  Promise.all(
    outline.map(async ({ title, dest, items }) => ({
      title,
      page: (await pageOf(document, dest)) ?? 0,
      parts: await readBookmarks(document, items),
    })),
  );

/** The links of all pages; each leads to an address, or to a destination: that has a name, or begins with a reference to its page. */
function linksIn(document: PDFDocument): PdfLink[] {
  const pages = document.getPages();
  const places = new Map(
    namedPlaces(document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('Dests'), PDFDict)),
  );
  const targetOf = (destination: PDFObject | undefined): number | undefined => {
    const explicit = isText(destination) ? places.get(destination.decodeText()) : destination;
    const at = explicit instanceof PDFArray ? pages.findIndex(({ ref }) => ref === explicit.get(0)) : -1;
    return at < 0 ? undefined : at + 1;
  };
  return pages.flatMap(({ node }, at) =>
    (node.Annots()?.asArray() ?? []).flatMap((each) => {
      const annotation = document.context.lookup(each, PDFDict);
      if (annotation.get(PDFName.of('Subtype')) !== PDFName.of('Link')) return [];
      const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
      const url = action?.lookup(PDFName.of('URI'));
      const target = targetOf(annotation.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D')));
      return [{ page: at + 1, url: isText(url) ? url.decodeText() : undefined, target }];
    }),
  );
}

const isText = (object: PDFObject | undefined) => object instanceof PDFString || object instanceof PDFHexString;

/** The destinations that have a name, from a tree of names. */
function namedPlaces(tree: PDFDict | undefined): [string, PDFObject | undefined][] {
  const branches = tree?.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const pairs = tree?.lookupMaybe(PDFName.of('Names'), PDFArray);
  return [
    ...Array.from({ length: branches?.size() ?? 0 }, (_, at) => namedPlaces(branches?.lookupMaybe(at, PDFDict))).flat(),
    ...Array.from({ length: (pairs?.size() ?? 0) / 2 }, (_, at): [string, PDFObject | undefined] => [
      pairs?.lookup(2 * at, PDFString, PDFHexString).decodeText() ?? '',
      pairs?.lookup(2 * at + 1),
    ]),
  ];
}

/** The page, from 1, of a destination: a name, or an array that begins with a reference to the page. */
async function pageOf(document: PDFDocumentProxy, destination: unknown): Promise<number | undefined> {
  const explicit: unknown = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  if (!Array.isArray(explicit)) return undefined;
  const [page]: unknown[] = explicit;
  const [num, gen] = [valueOf(page, 'num'), valueOf(page, 'gen')];
  if (typeof num !== 'number' || typeof gen !== 'number') return undefined;
  return (await document.getPageIndex({ num, gen })) + 1;
}

const valueOf = (of: unknown, key: string): unknown =>
  of !== null && typeof of === 'object' ? (Object.getOwnPropertyDescriptor(of, key)?.value ?? Reflect.get(of, key)) : undefined;

const textOf = (of: unknown, key: string): string => {
  const value = valueOf(of, key);
  return typeof value === 'string' ? value : '';
};

/** All words of pages in a row, white space and hyphens of broken words taken out, to look texts up in. */
export const wordsOn = (pages: PaperPage[]): string => squeeze(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));

/** A text without white space and soft hyphens, as `wordsOn` gives it. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad]/gu, '');

/** A part of a page: from where to where down the page, of which 0 is the top and 1 the foot. */
export type Part = readonly [from: number, to: number];

/** A page as pixels, for what only the eye sees: all of it, or a part. `number` counts from 1. */
export async function rasterize(
  pdf: Uint8Array,
  number: number,
  dotsPerInch = 200,
  [from, to]: Part = [0, 1],
): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const task = open(pdf);
  const document = await task.promise;
  const page = await document.getPage(number);
  const scale = dotsPerInch / 72;
  const whole = page.getViewport({ scale });
  const viewport = page.getViewport({ scale, offsetY: -Math.round(whole.height * from) });
  const canvas = createCanvas(Math.round(whole.width), Math.round(whole.height * (to - from)));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // @ts-expect-error pdf.js draws on this canvas as well; its types only know the browser's.
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  await task.destroy();
  return { data, width, height };
}

/**
 * What the QR code on a page of a PDF, or on a part of it, says; undefined if none can be read. `number` counts from 1. As a camera, it looks
 * a second time a bit closer: where the edges of the code fall between two dots, the reader of codes can miss one that is sound.
 */
export async function readQrCode(pdf: Uint8Array, number: number, dotsPerInch = 200, part?: Part): Promise<string | undefined> {
  for (const closer of [1, 1.2]) {
    const { data, width, height } = await rasterize(pdf, number, dotsPerInch * closer, part);
    const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
    if (code !== undefined) return code;
  }
  return undefined;
}
