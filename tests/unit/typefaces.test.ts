import { openSync } from 'fontkit';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { displayTypeface, displayWidth } from '../../src/typefaces.ts';

const texts = [
  'Wat doe jij zelf?',
  'Waaraan zie jij dat je met de anderen samenwerkt? Noem concrete dingen.',
  'AVATAR, Typografie, ’t fijne',
];

/** Width of a text in the lighter letters in which questions are drawn, in ems. */
function lightWidth(text: string): number {
  const font = openSync(fileURLToPath(import.meta.resolve('@fontsource/familjen-grotesk/files/familjen-grotesk-latin-500-normal.woff')));
  if (!('layout' in font)) throw new Error('This file holds more than one typeface.');
  return font.layout(text).advanceWidth / font.unitsPerEm;
}

test.each(texts)('%s is as wide as the typeface lays it out, and no narrower than in lighter letters', (text) => {
  const font = displayTypeface();
  expect(displayWidth(text)).toBeCloseTo(font.layout(text).advanceWidth / font.unitsPerEm, 1);
  expect(displayWidth(text)).toBeGreaterThanOrEqual(lightWidth(text));
});
