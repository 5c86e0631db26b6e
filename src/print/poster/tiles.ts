import type { PlacedText } from './column.ts';
import type { Measure } from './fit-text.ts';
import type { FillPlace, PosterBase } from './layout.ts';
import { ascender, descender } from './letters.ts';
import { edge, footHeight, sheetOf, type Orientation } from './sheet.ts';

/**
 * One A4 of the three that stick together to an A3. The long side of A4 is exactly the short side of A3 (297 mm), so the sheets lie
 * across the poster and their edges are its edges: nothing is cut there, and the poster is exactly A3. Two sheets would do without
 * margins, but no printer prints to the edge and glue needs an overlap; hence three. Along the long side of the poster, in
 * millimetres from its beginning (top or left):
 */
export interface Tile {
  /** Counts from 1. */
  number: number;
  place: string;
  /** Where the paper begins. */
  paper: number;
  /** What is printed. Beyond `cut` or `seam` the print runs on, for glue and for an unsteady hand. */
  from: number;
  to: number;
  /** Where to cut this sheet, to lay it over the one before; the first isn't cut. */
  cut: number | undefined;
  /** Where the next sheet comes to lie over this one. */
  seam: number | undefined;
}

/** Height of the strip with ruler and directions, which is cut off or glued under, in millimetres. */
export const strip = 34;

/** How far the print runs on under the next sheet, and beyond a cut. */
const overlap = 10;
const bleed = 3;
/** White at the edges of the paper. */
const margin = 6;
/** Short side of A4, what a sheet measures along the poster; and the long side of A3. */
const depth = sheetOf('a4', 'staand').width;
const length = sheetOf('a3', 'staand').height;
/** Room that a strip takes, from the print to the edge of the paper. */
const aside = strip + margin;
/** How far the first sheet shows the poster at most, and the last one from its end. The middle one has a bleed and white besides. */
const reach = depth - aside - overlap;
const middleReach = reach - bleed - margin;
/** The least that the middle sheet shows. */
const middleLeast = 60;
/** The ruler of the poster ends here, from the left. */
const rulerEnd = edge + 102;

/**
 * The three sheets of a poster, with the seams where they cut fewest texts.
 * @param measure width of a text in the poster's typeface
 */
export function tilesOf({ orientation, texts, places }: PosterBase, measure: Measure): [Tile, Tile, Tile] {
  const foot = orientation === 'staand' ? { from: length - edge - footHeight, to: length } : { from: 0, to: rulerEnd };
  const spans = [
    ...texts.flatMap((text) => spansOf(text, orientation, measure)),
    ...places.map((place) => spanOfPlace(place, orientation)),
    foot,
  ];
  return tilesAt(chooseSeams(spans), orientation);
}

/** The three sheets with the seams at two distances along the poster. */
export function tilesAt([one, two]: readonly [number, number], orientation: Orientation): [Tile, Tile, Tile] {
  const [start, end] = orientation === 'staand' ? ['boven', 'onder'] : ['links', 'rechts'];
  const spare = depth - (two - one) - overlap - margin;
  return [
    { number: 1, place: start, paper: 0, from: 0, to: one + overlap, cut: undefined, seam: one },
    { number: 2, place: 'midden', paper: one - spare, from: one - bleed, to: two + overlap, cut: one, seam: two },
    { number: 3, place: end, paper: length - depth, from: two - bleed, to: length, cut: two, seam: undefined },
  ];
}

/** A stretch along the long side of a poster that had better stay whole, in millimetres. */
export interface Span {
  from: number;
  to: number;
}

/** Chooses the two seams: across as few spans as possible, with white around them, near a third and two thirds. Whole millimetres. */
export function chooseSeams(spans: Span[]): [number, number] {
  const best = (from: number, to: number, ideal: number) =>
    Array.from({ length: Math.floor(to - from) + 1 }, (_, at) => from + at)
      .map((at) => ({ at, cost: costOf(at, spans) + Math.abs(at - ideal) / 40 }))
      .reduce((a, b) => (b.cost < a.cost ? b : a)).at;
  const end = length - depth + aside + bleed;
  const one = best(end - middleReach, reach, length / 3);
  return [one, best(Math.max(end, one + middleLeast), one + middleReach, (length * 2) / 3)];
}

/** A seam through a span costs most; one that comes near it, less. */
function costOf(at: number, spans: Span[]): number {
  const white = 3;
  return spans.reduce((sum, { from, to }) => {
    const distance = Math.max(from - at, at - to);
    return sum + (distance < 0 ? 10 : distance < white ? (white - distance) / white : 0);
  }, 0);
}

function spansOf({ lines, x, y, size, step, centred }: PlacedText, orientation: Orientation, measure: Measure): Span[] {
  return lines.map((line, at) => {
    if (orientation === 'staand') return { from: y + at * step - size * ascender, to: y + at * step + size * descender };
    const width = measure(line) * size;
    const from = centred ? x - width / 2 : x;
    return { from, to: from + width };
  });
}

const spanOfPlace = ({ x, y, width, height }: FillPlace, orientation: Orientation): Span =>
  orientation === 'staand' ? { from: y - height / 2, to: y + height / 2 } : { from: x - width / 2, to: x + width / 2 };
