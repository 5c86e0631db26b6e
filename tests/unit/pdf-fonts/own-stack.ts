import { fontFile, ownLetters } from '../../../src/paper/fonts.ts';
import { FontStack } from '../../../src/pdf-fonts/font-stack.ts';
import { readTypeface } from '../../../src/pdf-fonts/typeface.ts';

/** Typefaces of the site as one stack, by their names in `pdfFontNames`. */
export const ownStack = (names: readonly (keyof typeof ownLetters)[]): FontStack =>
  new FontStack(names.map((name) => readTypeface(new Uint8Array(fontFile(ownLetters[name])))));
