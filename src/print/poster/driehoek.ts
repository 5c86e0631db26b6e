import { firstThatFits, setColumn, sizes, type Column, type Piece } from './column.ts';
import type { Measure } from './fit-text.ts';
import type { PosterBase } from './layout.ts';
import { letters, smallestQuestion } from './letters.ts';
import { fieldOf, type Field } from './sheet.ts';
import { groupsOf, questionPieces, type PosterGroup, type PosterSource } from './source.ts';
import { placeTitle } from './title.ts';

/** The triangle of values in millimetres: the first value above it, the others below its corners. */
export interface DriehoekLayout extends PosterBase {
  kind: 'driehoek';
  triangle: Field;
}

const field = fieldOf('staand');
const full = field.right - field.left;
const gutter = 10;
/** White above and below the triangle. */
const around = 7;
/** The least height of the triangle, in which notes have to fit. */
const smallestTriangle = 110;

/**
 * Lays the triangle of values out.
 * @throws {PosterError} if the questions don’t fit.
 */
export function layDriehoek({ werkvorm }: PosterSource, measure: Measure): DriehoekLayout {
  const title = placeTitle(werkvorm.titel, field, measure);
  const groups = groupsOf(werkvorm);
  const tries = sizes(letters.question, smallestQuestion).map((size) => setValues(groups, title.bottom + 3, size, measure));
  const end = ({ head, foot }: (typeof tries)[number]) => head.bottom + smallestTriangle + 2 * around + heightOf(foot);
  const { head, foot } = firstThatFits(tries, end, field.bottom - 4);
  const down = field.bottom - 4 - heightOf(foot);
  return {
    kind: 'driehoek',
    orientation: 'staand',
    texts: [title.text, ...head.texts, ...foot.flatMap(({ texts }) => texts.map((text) => ({ ...text, y: text.y + down })))],
    places: [],
    fields: [],
    triangle: { ...field, top: head.bottom + around, bottom: down - around },
  };
}

/** The first value across the poster; the others side by side, from a height of 0 on. */
function setValues([first, ...others]: PosterGroup[], top: number, size: number, measure: Measure) {
  const widths = shares(others);
  let x = field.left;
  const foot = others.map((group, at) => {
    const width = widths[at] ?? full;
    const column = setValue(group, { x, top: 0, width }, size, measure);
    x += width + gutter;
    return column;
  });
  return { head: first ? setValue(first, { x: field.left, top, width: full }, size, measure) : { texts: [], bottom: top }, foot };
}

/** The widths of columns: the more text, the wider, but none very narrow. */
function shares(groups: PosterGroup[]): number[] {
  const lengths = groups.map(({ title, key = '', questions }) => [title, key, ...questions.map(({ text }) => text)].join(' ').length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const room = full - gutter * (groups.length - 1);
  return lengths.map((length) => room * (0.25 / groups.length + (0.75 * length) / total));
}

/** A value with its central question, on the same line where there is room for both, and its other questions. */
function setValue(
  { title, key, questions }: PosterGroup,
  place: { x: number; top: number; width: number },
  size: number,
  measure: Measure,
): Column {
  const name: Piece = { text: title, size: letters.group, weight: 'bold', hang: false };
  const central: Piece[] = key === undefined ? [] : [{ text: key, size, weight: 'bold', hang: false, above: size * 0.1 }];
  const beside = place.x + measure(`${title}  `) * letters.group;
  const [head, keyLine] = [setColumn([name], place, measure), setColumn(central, { ...place, x: beside, width: full }, measure).texts[0]];
  const [line] = head.texts;
  const hang = size * 0.85;
  if (line && keyLine && beside + measure(key ?? '') * size <= place.x + place.width) {
    const rest = setColumn(questionPieces(questions, size), { ...place, top: head.bottom, hang }, measure);
    return { texts: [line, { ...keyLine, y: line.y }, ...rest.texts], bottom: rest.bottom };
  }
  return setColumn([name, ...central, ...questionPieces(questions, size)], { ...place, hang }, measure);
}

const heightOf = (columns: Column[]) => Math.max(0, ...columns.map(({ bottom }) => bottom));
