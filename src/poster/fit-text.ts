import { breakLines } from '../pdf-fonts/font-stack.ts';
import type { Rectangle } from './places.ts';

/** Width of a text in ems: at a letter size of 1. */
export type Measure = (text: string) => number;

/** A line of a text: where it starts and its base line, in the measures of its box. */
export interface Line {
  text: string;
  x: number;
  y: number;
}

/** A text set in a box. */
export interface FittedText {
  /** Letter size (em). */
  size: number;
  lines: Line[];
  /** As much of the text as fits: all of it, or whole words of it in the smallest letters. */
  fitting: string;
}

/** Height of a capital of Figtree, and the distance from base line to base line, in ems. */
export const capitalHeight = 0.7;
const leading = 1.2;

/** White inside a box, on each side, as part of its height. */
const white = 0.08;

/**
 * Sets a text in the middle of a box, its capitals between `most` and `least` high (in the measures of the box), as large as fits.
 * Words are never cut: what doesn't fit in the smallest letters is left out.
 */
export function fitText(text: string, box: Rectangle & { most: number; least: number }, measure: Measure): FittedText {
  const words = text.split(/\s+/).filter(Boolean);
  for (let size = box.most / capitalHeight; size > box.least / capitalHeight; size *= 0.96) {
    const lines = breakLines(words, roomOf(box).width / size, measure);
    if (fits(lines, size, box, measure)) return placed(lines, size, box, measure);
  }
  const size = box.least / capitalHeight;
  let kept = words.length;
  while (kept > 0 && !fits(breakLines(words.slice(0, kept), roomOf(box).width / size, measure), size, box, measure)) kept -= 1;
  return placed(breakLines(words.slice(0, kept), roomOf(box).width / size, measure), size, box, measure);
}

const roomOf = ({ width, height }: Rectangle) => ({ width: width - 2 * Math.min(height * white * 2, 4), height: height * (1 - 2 * white) });

function fits(lines: string[], size: number, box: Rectangle, measure: Measure): boolean {
  const room = roomOf(box);
  // From the top of the first capital to the tails below the last line.
  const high = ((lines.length - 1) * leading + capitalHeight + 0.22) * size;
  return high <= room.height && lines.every((line) => measure(line) * size <= room.width);
}

function placed(lines: string[], size: number, box: Rectangle, measure: Measure): FittedText {
  const step = size * leading;
  const first = box.y + box.height / 2 - ((lines.length - 1) * step) / 2 + (size * capitalHeight) / 2;
  return {
    size,
    fitting: lines.join(' '),
    lines: lines.map((text, at) => ({ text, x: box.x + (box.width - measure(text) * size) / 2, y: first + at * step })),
  };
}
