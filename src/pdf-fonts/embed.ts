import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import { readTypeface, type Typeface } from './typeface.ts';

/** Gives the font of a typeface in a PDF file; each stands in the file once. */
export function fontsOf(document: PDFDocument): (face: Typeface) => Promise<PDFFont> {
  document.registerFontkit({ create: (file) => readTypeface(new Uint8Array(file)) });
  const fonts = new Map<Typeface, Promise<PDFFont>>();
  return (face) => {
    const font = fonts.get(face) ?? document.embedFont(face.file, { customName: face.postscriptName });
    fonts.set(face, font);
    return font;
  };
}
