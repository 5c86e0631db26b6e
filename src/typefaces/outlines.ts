import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';
import { defined } from '../defined.ts';

/** Letters as outlines, and how wide they are together, in units of which there are `perEm` to the size of the letters. */
export interface Outlines {
  /** Each letter as the data of an SVG path, with y upwards, and how far from the left it begins. */
  letters: { path: string; from: number }[];
  width: number;
  perEm: number;
}

/** The display typeface at its boldest: a file with what Dutch needs, and one with the other Latin letters. */
const files = ['latin', 'latin-ext'].map((letters) => `@fontsource/familjen-grotesk/files/familjen-grotesk-${letters}-700-normal.woff`);
let opened: Font[] | undefined;

/**
 * A text in the display typeface, as outlines.
 * @throws if a file isn't a single typeface.
 */
export function outlinesOf(text: string): Outlines {
  const fonts = (opened ??= files.map(open));
  const letters: Outlines['letters'] = [];
  let width = 0;
  for (const { font, part } of runsOf(text, fonts)) {
    const { glyphs, positions } = font.layout(part);
    glyphs.forEach((glyph, at) => {
      letters.push({ path: glyph.path.toSVG(), from: width });
      width += defined(positions[at], `The place of a letter of ‘${text}’`).xAdvance;
    });
  }
  return { letters, width, perEm: defined(fonts[0], 'The display typeface').unitsPerEm };
}

/** A text in parts that a single file has all letters of; what none has goes with the first. */
function runsOf(text: string, fonts: Font[]): { font: Font; part: string }[] {
  const runs: { font: Font; part: string }[] = [];
  for (const sign of text) {
    const code = defined(sign.codePointAt(0), 'A sign');
    const font = defined(fonts.find((each) => each.hasGlyphForCodePoint(code)) ?? fonts[0], 'The display typeface');
    const last = runs.at(-1);
    if (last?.font === font) last.part += sign;
    else runs.push({ font, part: sign });
  }
  return runs;
}

function open(file: string): Font {
  const font = openSync(fileURLToPath(import.meta.resolve(file)));
  if (!('layout' in font)) throw new Error(`${file} is a collection of typefaces; it has to be one.`);
  return font;
}
