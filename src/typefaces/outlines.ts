import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';

const displayFile = '@fontsource/familjen-grotesk/files/familjen-grotesk-latin-700-normal.woff';
let opened: Font | undefined;

/**
 * The display typeface at its boldest, for outlines.
 * @throws if its file isn't a single typeface.
 */
export function displayTypeface(): Font {
  return (opened ??= open());
}

function open(): Font {
  const font = openSync(fileURLToPath(import.meta.resolve(displayFile)));
  if (!('layout' in font)) throw new Error(`${displayFile} is a collection of typefaces; it has to be one.`);
  return font;
}
