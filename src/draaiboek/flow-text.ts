import { breakLines } from '../pdf-fonts/font-stack.ts';

/** A piece of running text on paper. Measures are in ems: in letters of the running text. */
export interface Paragraph {
  text: string;
  bold?: boolean;
  /** How much larger its letters are. */
  scale?: number;
  indent?: number;
  /** White above it. */
  above?: number;
  /** What hangs in its indent: a time, or a box to tick. */
  mark?: string | typeof box;
  /** What stands at the end of its first line. */
  right?: string;
  /** Whether a line across the paper stands above it. */
  ruled?: boolean;
}

/** A box to tick. */
export const box = Symbol('box');

/** A text, a line across the paper or a box, `y` below the top of its page; all in points. */
export type Placed =
  | { kind: 'text'; text: string; x: number; y: number; size: number; bold: boolean }
  | { kind: 'rule'; y: number }
  | { kind: 'box'; x: number; y: number; size: number };

/** The part of a page that has text, in points. */
export interface Frame {
  width: number;
  height: number;
}

/** The width of a text in ems. */
export type MeasureText = (text: string, bold: boolean) => number;

/** From one base line to the next, in ems; the first is one below the top of its line. */
const leading = 1.32;

/** Sets paragraphs page by page. What stands together stays on one page, if a page can hold it. */
export function flowText(groups: Paragraph[][], size: number, { width, height }: Frame, measure: MeasureText): Placed[][] {
  const pages: Placed[][] = [[]];
  let top = 0;
  const turn = () => {
    pages.push([]);
    top = 0;
  };
  for (const group of groups) {
    const lines = group.flatMap((paragraph) => linesOf(paragraph, size, width, measure));
    const high = lines.reduce((sum, line) => sum + line.above + line.high, 0);
    if (top > 0 && top + high > height && high <= height) turn();
    for (const { above, high: own, place } of lines) {
      if (top > 0 && top + above + own > height) turn();
      if (top > 0) top += above;
      pages.at(-1)?.push(...place(top));
      top += own;
    }
  }
  return pages;
}

interface Line {
  above: number;
  high: number;
  place: (top: number) => Placed[];
}

function linesOf(
  { text, bold = false, scale = 1, indent = 0, above = 0, mark, right, ruled = false }: Paragraph,
  em: number,
  width: number,
  measure: MeasureText,
): Line[] {
  const size = em * scale;
  const left = indent * em;
  const rightWidth = right === undefined ? 0 : measure(right, false) * em;
  const room = (width - left - (rightWidth > 0 ? rightWidth + em : 0)) / size;
  return breakText(text, room, (part) => measure(part, bold)).map((line, at) => ({
    above: at === 0 ? above * em : 0,
    high: size * leading,
    place: (top) => {
      const y = top + size;
      const placed: Placed[] = [{ kind: 'text', text: line, x: left, y, size, bold }];
      if (at > 0) return placed;
      if (ruled) placed.push({ kind: 'rule', y: top - (above * em) / 3 });
      if (mark === box) placed.push({ kind: 'box', x: 0, y: y - 0.75 * size, size: 0.8 * size });
      else if (mark !== undefined) placed.push({ kind: 'text', text: mark, x: left - markWidth * em, y, size, bold: true });
      if (right !== undefined) placed.push({ kind: 'text', text: right, x: width - rightWidth, y, size: em, bold: false });
      return placed;
    },
  }));
}

/** The room for a mark before its text, in ems. */
export const markWidth = 3.4;

/** A text as lines of at most `room` ems. A word that is wider by itself, such as an address, is cut. */
const breakText = (text: string, room: number, measure: (text: string) => number): string[] =>
  breakLines(
    text.split(' ').flatMap((word) => cut(word, room, measure)),
    room,
    measure,
  );

function cut(word: string, room: number, measure: (text: string) => number): string[] {
  if (measure(word) <= room) return [word];
  const parts = [''];
  for (const sign of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && measure(last + sign) > room) parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts;
}
