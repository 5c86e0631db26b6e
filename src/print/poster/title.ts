import type { PlacedText } from './column.ts';
import { ascender, letters } from './letters.ts';
import type { Measure } from './fit-text.ts';
import type { Field } from './sheet.ts';

/** The name of the werkvorm at the top of a poster, on one line, and where it ends; smaller if `width` (millimetres) asks for it. */
export function placeTitle(
  text: string,
  field: Field,
  measure: Measure,
  width = field.right - field.left,
): { text: PlacedText; bottom: number } {
  const size = Math.min(letters.title, width / measure(text));
  return {
    text: { lines: [text], x: field.left, y: field.top + size * ascender, size, step: size, weight: 'bold' },
    bottom: field.top + size,
  };
}
