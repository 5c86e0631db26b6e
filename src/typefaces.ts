import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';

const displayFile = '@fontsource/familjen-grotesk/files/familjen-grotesk-latin-700-normal.woff';
const opened = new Map<string, Font>();

/**
 * The display typeface at its boldest, for outlines and for measuring at build time.
 * @throws if its file isn't a single typeface.
 */
export function displayTypeface(): Font {
  const known = opened.get(displayFile);
  if (known) return known;
  const font = openSync(fileURLToPath(import.meta.resolve(displayFile)));
  if (!('layout' in font)) throw new Error(`${displayFile} is een verzameling lettertypen; er is er één nodig.`);
  opened.set(displayFile, font);
  return font;
}

const widths = new Map<string, number>();

/** Width of `text` in the display typeface at its boldest, in ems. Lighter weights are never wider. */
export const displayWidth = (text: string): number => text.split(/(?<= )/).reduce((sum, part) => sum + partWidth(part), 0);

/** Laying out takes long and lines repeat the same words: each word is measured once, with the space behind it. */
function partWidth(part: string): number {
  const known = widths.get(part);
  if (known !== undefined) return known;
  const font = displayTypeface();
  const width = font.layout(part).advanceWidth / font.unitsPerEm;
  widths.set(part, width);
  return width;
}
