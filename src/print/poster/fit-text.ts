/** Width of a text in ems: at a letter size of 1. Posters are measured at build time by the typeface, filled-in texts by the browser. */
export type Measure = (text: string) => number;

/** The room for a text, in one unit (millimetres on a poster): `width` by `height`, letters from `largest` down to `smallest`. */
export interface Room {
  width: number;
  height: number;
  largest: number;
  smallest: number;
}

/** A text broken into lines at a letter size; `fits` is false if it sticks out of its room even at the smallest size. */
export interface Fitted {
  size: number;
  lines: string[];
  fits: boolean;
}

/** From base line to base line, in letter sizes. */
export const leading = 1.06;

/** By how much letters shrink at each try. */
const shrink = 0.95;

/**
 * Breaks `text` into lines that are at most `width` ems wide. A word that is wider is cut, between signs and never within one,
 * unless `cutWords` is false: then it gets a line of its own and sticks out.
 */
export function breakLines(text: string, width: number, measure: Measure, cutWords = true): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(cutWords ? cutWord(word, width, measure) : [word]));
  }
  return lines;
}

/** Chooses the largest letters in which `text` fits its room with whole words; if there are none, the smallest, with words cut. */
export function fitText(text: string, room: Room, measure: Measure): Fitted {
  for (let size = room.largest; size > room.smallest; size *= shrink) {
    const lines = breakLines(text, room.width / size, measure, false);
    if (lines.length * size * leading <= room.height && lines.every((line) => measure(line) * size <= room.width)) {
      return { size, lines, fits: true };
    }
  }
  const lines = breakLines(text, room.width / room.smallest, measure);
  return { size: room.smallest, lines, fits: lines.length * room.smallest * leading <= room.height };
}

function cutWord(word: string, width: number, measure: Measure): string[] {
  const parts = [''];
  for (const sign of signsOf(word)) {
    const last = parts.at(-1) ?? '';
    if (last === '' || measure(last + sign) <= width) parts[parts.length - 1] = last + sign;
    else parts.push(sign);
  }
  return parts;
}

/** What a reader sees as one sign each: an emoji may be many characters. Browsers that can't tell give those apart. */
export const signsOf = (text: string): string[] =>
  'Segmenter' in Intl ? [...new Intl.Segmenter('nl').segment(text)].map(({ segment }) => segment) : [...text];
