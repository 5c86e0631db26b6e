import { rgb, type PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { widthOf, type FontStack } from './font-stack.ts';
import { readTypeface, type Typeface } from './typeface.ts';

/** The ink of all paper. */
export const ink = rgb(0x1e / 255, 0x1a / 255, 0x2b / 255);

/** Millimetres in points, in which PDF measures. */
export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Where a line of text begins, `y` being its base line, and the size of its letters; all in points. */
interface Spot {
  x: number;
  y: number;
  size: number;
}

/** Returns a function that writes a line of text on a page of a PDF file; each typeface is put in the file once. */
export function lineWriter(document: PDFDocument): (page: PDFPage, text: string, letters: FontStack, spot: Spot) => Promise<void> {
  document.registerFontkit({ create: (file) => readTypeface(new Uint8Array(file)) });
  const fonts = new Map<Typeface, Promise<PDFFont>>();
  const fontOf = (face: Typeface) => {
    const font = fonts.get(face) ?? document.embedFont(face.file, { customName: face.postscriptName });
    fonts.set(face, font);
    return font;
  };
  return async (page, text, letters, { x, y, size }) => {
    let left = x;
    for (const run of letters.runs(text)) {
      page.drawText(run.text, { x: left, y, size, font: await fontOf(run.face), color: ink });
      left += widthOf(run) * size;
    }
  };
}
