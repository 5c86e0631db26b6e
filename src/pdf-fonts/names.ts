/** The typefaces for texts that readers type, by weight: the file with Latin letters, then that with the rest of those of Europe. */
export const pdfFontNames = {
  bold: ['figtree-bold', 'figtree-bold-ext'],
  regular: ['figtree-regular', 'figtree-regular-ext'],
} as const;

/** The name of such a file, without `.ttf`. */
export type FontName = (typeof pdfFontNames)[keyof typeof pdfFontNames][number];
