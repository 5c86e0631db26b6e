import { firstThatFits, setColumn, sizes, type PlacedText } from './column.ts';
import type { Measure } from './fit-text.ts';
import { labelAt, writingLines, type FillPlace, type PosterBase } from './layout.ts';
import { ascender, letters, smallestQuestion } from './letters.ts';
import { fieldOf } from './sheet.ts';
import { groupsOf, questionPieces, type PosterSource } from './source.ts';
import { placeTitle } from './title.ts';

/** The poster for a begrip, in millimetres: a square, a circle and a triangle meet in it, each the field of a partij. */
export interface BegrippenLayout extends PosterBase {
  kind: 'begrippen';
  /** The part of the poster with the three fields. */
  fieldsFrom: number;
  fieldsTo: number;
}

const field = fieldOf('staand');
const middle = (field.left + field.right) / 2;

/**
 * Lays the poster for a begrip out. The begrip can be typed.
 * @throws {PosterError} if the questions don’t fit.
 */
export function layBegrippen({ werkvorm, partijen }: PosterSource, measure: Measure): BegrippenLayout {
  const title = placeTitle(werkvorm.titel, field, measure);
  const pieces = (size: number) => groupsOf(werkvorm).flatMap(({ questions }) => questionPieces(questions, size));
  const tries = sizes(letters.question, smallestQuestion).map((size) =>
    setColumn(pieces(size), { x: field.left, top: 0, width: field.right - field.left, hang: size * 0.85 }, measure),
  );
  const questions = firstThatFits(tries, ({ bottom }) => bottom, 150);
  const down = field.bottom - 2 - questions.bottom;
  const [from, to] = [title.bottom + 6, down - 7];
  const height = from + (to - from) * 0.52;
  return {
    kind: 'begrippen',
    orientation: 'staand',
    texts: [
      title.text,
      labelAt('Begrip', middle, height - 13, 7),
      ...partijen.map(({ naam, letter }) => nameOf(naam, letter, from, to)),
      ...questions.texts.map((text) => ({ ...text, y: text.y + down })),
    ],
    places: [begripAt(height)],
    fields: [{ name: 'begrip', label: 'Jullie begrip', initial: '', longest: 80, suggestions: [] }],
    fieldsFrom: from,
    fieldsTo: to,
  };
}

/** Each partij's name in the far corner of its field. */
function nameOf(naam: string, letter: 'G' | 'B' | 'A', from: number, to: number): PlacedText {
  const size = 13.5;
  const base = { lines: [naam], size, step: size, weight: 'bold' as const };
  if (letter === 'G') return { ...base, x: field.left + 6, y: from + 6 + size * ascender };
  if (letter === 'B') return { ...base, x: 218, y: from + 40, centred: true };
  return { ...base, x: middle, y: to - 6, centred: true };
}

const begripAt = (y: number): FillPlace => ({
  name: 'begrip',
  x: middle,
  y: y + 3,
  width: 112,
  height: 30,
  largest: 26,
  smallest: letters.smallestName,
  lines: writingLines(middle, y + 12, 96, 1, 0),
});
