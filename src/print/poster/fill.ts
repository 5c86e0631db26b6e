import type { PlacedText } from './column.ts';
import { fitText, leading, type Measure } from './fit-text.ts';
import type { FillPlace } from './layout.ts';
import { capital } from './letters.ts';

/** The room of a place, as a drawing carries it to the browser and back. */
export type Place = Pick<FillPlace, 'x' | 'y' | 'width' | 'height' | 'largest' | 'smallest'>;

/** Places a text in the middle of its room, in the largest letters that fit. Lines that don't fit even in the smallest fall away. */
export function placeFill(text: string, place: Place, measure: Measure): PlacedText {
  const { size, lines } = fitText(text, place, measure);
  const step = size * leading;
  const kept = lines.slice(0, Math.max(1, Math.floor(place.height / step)));
  return {
    lines: kept,
    x: place.x,
    y: place.y - ((kept.length - 1) * step) / 2 + (size * capital) / 2,
    size,
    step,
    centred: true,
    weight: 'bold',
  };
}

/** A place as an attribute: six numbers in millimetres. */
export const writePlace = ({ x, y, width, height, largest, smallest }: Place): string =>
  [x, y, width, height, largest, smallest].map((each) => Math.round(each * 100) / 100).join(' ');

/** The place that `writePlace` wrote. */
export function readPlace(text: string): Place {
  const [x = 0, y = 0, width = 0, height = 0, largest = 0, smallest = 0] = text.split(' ').map(Number);
  return { x, y, width, height, largest, smallest };
}
