import { create, type Font } from 'fontkit';
import { fontFiles } from './fonts.ts';

let known: Set<number> | undefined;

/** The signs that every typeface of paper has, as code points, read from the typefaces themselves. */
export function signsOnPaper(): Set<number> {
  known ??= fontFiles()
    .map((files) => new Set(files.flatMap((file) => typeface(file).characterSet)))
    .reduce((all, each) => new Set([...all].filter((sign) => each.has(sign))));
  return known;
}

/** @throws if a file isn't a single typeface. */
function typeface(file: Buffer): Font {
  const font = create(file);
  if (!('characterSet' in font)) throw new Error('A typeface for paper is a collection of typefaces; it has to be one.');
  return font;
}
