import { signsOf } from './signs.ts';
import type { Typeface } from './typeface.ts';

/** Part of a text that is set in one typeface. */
export interface Run {
  face: Typeface;
  text: string;
}

/** Width of a run in ems. */
export const widthOf = ({ face, text }: Run): number =>
  face.layout(text).glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / face.unitsPerEm;

/** What a text is set with: typefaces, of which the first that has a sign sets it. */
export class FontStack {
  readonly #faces: Typeface[];

  constructor(faces: Typeface[]) {
    this.#faces = faces;
  }

  /** Width of a text in ems. */
  measure(text: string): number {
    return this.runs(text).reduce((sum, run) => sum + widthOf(run), 0);
  }

  /** The signs of a text that no typeface has, each once, as a reader sees them. */
  missing(text: string): string[] {
    return [...new Set(signsOf(text).filter((sign) => [...sign].some((part) => !/\s/.test(part) && this.#faceOf(part) === undefined)))];
  }

  /** A text as runs; signs that no typeface has are left out. */
  runs(text: string): Run[] {
    const runs: Run[] = [];
    for (const sign of text) {
      const face = this.#faceOf(sign);
      if (face === undefined) continue;
      const last = runs.at(-1);
      if (last?.face === face) last.text += sign;
      else runs.push({ face, text: sign });
    }
    return runs;
  }

  #faceOf(sign: string): Typeface | undefined {
    return this.#faces.find((face) => face.layout(sign).glyphs.length > 0);
  }
}

/** Words as lines that `measure` finds at most `width` wide; a word that is wider has a line of its own. */
export function breakLines(words: string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
