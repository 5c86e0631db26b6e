import { breakLines, leading, type Measure } from './fit-text.ts';
import { ascender, descender } from './letters.ts';

/** A text at its place on a poster; measures in millimetres. */
export interface PlacedText {
  lines: string[];
  /** Where lines start, or their middle if `centred`. */
  x: number;
  /** Base line of the first line. */
  y: number;
  /** Letter size. */
  size: number;
  /** From base line to base line. */
  step: number;
  centred?: boolean | undefined;
  /** Regular letters for questions, bold ones for titles. */
  weight: 'bold' | 'regular';
  /** Light letters, on a dark ground. */
  light?: boolean | undefined;
}

/** A text to place. */
export interface Piece {
  text: string;
  size: number;
  weight: PlacedText['weight'];
  /** What hangs before the text: a number. */
  mark?: string | undefined;
  /** False for a title, which also takes the margin in which marks hang. */
  hang?: boolean | undefined;
  /** White above it, in millimetres. */
  above?: number | undefined;
}

/** Texts below one another, and where they end. */
export interface Column {
  texts: PlacedText[];
  bottom: number;
}

/** Places texts below one another, from `top` down, in lines that are at most `width` wide. Marks hang in a margin of `hang`. */
export function setColumn(
  pieces: Piece[],
  { x, top, width, hang = 0 }: { x: number; top: number; width: number; hang?: number },
  measure: Measure,
): Column {
  let bottom = top;
  const texts = pieces.flatMap(({ text, size, weight, mark, above = 0, hang: hangs = true }) => {
    const indent = hangs ? hang : 0;
    const lines = breakLines(text, (width - indent) / size, measure);
    const step = size * leading;
    const y = bottom + above + size * ascender;
    bottom = y + (lines.length - 1) * step + size * descender;
    const placed = { y, size, step, weight };
    return [...(mark === undefined ? [] : [{ ...placed, lines: [mark], x, weight: 'bold' as const }]), { ...placed, lines, x: x + indent }];
  });
  return { texts, bottom };
}

/**
 * The first of some layouts, the best first, that ends at or above `limit`.
 * @throws {PosterError} if there is none.
 */
export function firstThatFits<Layout>(layouts: Layout[], bottomOf: (layout: Layout) => number, limit: number): Layout {
  const fitting = layouts.find((layout) => bottomOf(layout) <= limit + 0.01);
  if (fitting !== undefined) return fitting;
  const over = Math.ceil(Math.min(...layouts.map(bottomOf)) - limit);
  throw new PosterError(
    `heeft te weinig plaats voor de tekst: ook in de kleinste letters steekt die ${over} mm uit. Maak de tekst korter, of kies een andere poster.`,
  );
}

/** Why a poster can't be drawn: a Dutch sentence about the field `poster`, with the mend. */
export class PosterError extends Error {}

/** Letter sizes from `largest` down to `smallest`, in steps of about a third of a millimetre. */
export function sizes(largest: number, smallest: number): number[] {
  const count = Math.max(1, Math.ceil((largest - smallest) * 3));
  return Array.from({ length: count + 1 }, (_, at) => largest - ((largest - smallest) * at) / count);
}
