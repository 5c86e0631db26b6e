import type { PlacedText } from './column.ts';
import type { Room } from './fit-text.ts';
import type { Orientation } from './sheet.ts';

/** A place on a poster for a text that a visitor may type. */
export interface FillPlace extends Room {
  /** The name of the field on the page that fills it. */
  name: string;
  /** The middle of the room, in millimetres. */
  x: number;
  y: number;
  /** Lines to write on while it is empty: their base lines, from side to side. */
  lines: { left: number; right: number; y: number }[];
}

/** A field on the page for a text on the poster. */
export interface FillField {
  name: string;
  label: string;
  /** What the poster says until a visitor changes it; may be empty. */
  initial: string;
  /** Longest text, in characters as a field counts them. */
  longest: number;
  /** The choice on the page that goes with a text of one's own, if any: its id. */
  chooses?: string | undefined;
  /** Texts to choose from, if any. */
  suggestions: string[];
}

/** What every poster has, whatever its drawing; measures in millimetres on A3. */
export interface PosterBase {
  orientation: Orientation;
  texts: PlacedText[];
  places: FillPlace[];
  fields: FillField[];
}

/** A short word above a place to fill, its middle at `x` and its base line at `y`. */
export const labelAt = (word: string, x: number, y: number, size: number): PlacedText => ({
  lines: [word],
  x,
  y,
  size,
  step: size,
  centred: true,
  weight: 'bold',
});

/** Lines to write on below one another: `count` of them around (x, y), `width` long, `step` apart. */
export const writingLines = (x: number, y: number, width: number, count: number, step: number): FillPlace['lines'] =>
  Array.from({ length: count }, (_, at) => ({
    left: x - width / 2,
    right: x + width / 2,
    y: y + (at - (count - 1) / 2) * step,
  }));
