import type { Measure } from './fit-text.ts';
import type { PlacedText } from './column.ts';
import { ascender, descender } from './letters.ts';
import { sheetOf, type Orientation } from './sheet.ts';

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

/** Short side of A4: what a sheet measures along the poster, in millimetres. */
const depth = 210;
/** Depth of the strip with ruler and directions, which is cut off or glued under. */
export const strip = 34;
/** How far the print runs on under the next sheet, and beyond a cut. */
export const overlap = 10;
export const bleed = 3;
/** White at the edges of the paper. */
const margin = 6;

const length = sheetOf('a3', 'staand').height;
/** Room that a strip takes, from the print to the edge of the paper. */
const aside = strip + margin;
/** How far a sheet's print reaches along the poster at most: the first and the last sheet have one strip and one overlap. */
const reach = depth - aside - overlap;
/** The middle sheet: with a bleed and white besides. */
const middleReach = reach - bleed - margin;
/** The least that the middle sheet shows. */
const middleLeast = 60;

/** The three sheets of a poster whose seams lie at `seams` (two, in millimetres along its long side). */
export function tilesOf([one, two]: readonly [number, number], orientation: Orientation): [Tile, Tile, Tile] {
  const [start, end] = orientation === 'staand' ? ['boven', 'onder'] : ['links', 'rechts'];
  const spare = depth - (two - one) - overlap - margin;
  return [
    { number: 1, place: start, paper: 0, from: 0, to: one + overlap, cut: undefined, seam: one },
    { number: 2, place: 'midden', paper: one - spare, from: one - bleed, to: two + overlap, cut: one, seam: two },
    { number: 3, place: end, paper: length - depth, from: two - bleed, to: length, cut: two, seam: undefined },
  ];
}

/**
 * Chooses the two seams between the sheets: across as few texts as possible, with white around them, near a third and two thirds.
 * @param texts the texts of the poster
 * @param others other parts that should stay whole, as spans along the long side
 */
export function chooseSeams(texts: PlacedText[], others: Span[], orientation: Orientation, measure: Measure): [number, number] {
  const spans = [...texts.flatMap((text) => spansOf(text, orientation, measure)), ...others];
  const candidates = (from: number, to: number) => Array.from({ length: Math.floor((to - from) * 2) + 1 }, (_, at) => from + at / 2);
  const best = (from: number, to: number, ideal: number) =>
    candidates(from, to)
      .map((at) => ({ at, cost: costOf(at, spans) + Math.abs(at - ideal) / 40 }))
      .reduce((a, b) => (b.cost < a.cost ? b : a)).at;
  const end = length - depth + aside + bleed;
  const one = best(end - middleReach, reach, length / 3);
  return [one, best(Math.max(end, one + middleLeast), one + middleReach, (length * 2) / 3)];
}

/** A stretch along the long side of a poster, in millimetres. */
export interface Span {
  from: number;
  to: number;
}

/** A seam through a text costs most; one that touches it, less. */
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
