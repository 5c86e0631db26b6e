import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';

const displayFile = '@fontsource/familjen-grotesk/files/familjen-grotesk-latin-700-normal.woff';
const opened = new Map<string, Font>();

/**
 * The display typeface at its boldest, for outlines.
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
