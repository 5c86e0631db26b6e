import { firstThatFits, setColumn, sizes, type Column, type PlacedText } from './column.ts';
import { placeFill } from './fill.ts';
import type { Measure } from './fit-text.ts';
import type { PosterBase } from './layout.ts';
import { letters, smallestQuestion } from './letters.ts';
import { fieldOf } from './sheet.ts';
import { groupsOf, questionPieces, type PosterGroup, type PosterSource } from './source.ts';
import { placeTitle } from './title.ts';

/** The iceberg in millimetres. */
export interface IjsbergLayout extends PosterBase {
  kind: 'ijsberg';
  /** Where the water begins, where it gets deep, and the sea floor. */
  water: number;
  deep: number;
  floor: number;
  /** Where the texts end and the ice has room for notes. */
  ice: number;
}

const field = fieldOf('staand');
const between = 5;
const padding = 4;

/**
 * Lays the iceberg poster out. The first three groups are its layers, named on the ice with their questions beside it; other groups
 * stand below the sea. The ice keeps as much room as the texts leave it.
 * @throws {PosterError} if the questions don’t fit.
 */
export function layIjsberg({ werkvorm }: PosterSource, measure: Measure): IjsbergLayout {
  const title = placeTitle(werkvorm.titel, field, measure, 170);
  const groups = groupsOf(werkvorm);
  const tries = [150, 156, 164, 174, 186, 200].flatMap((width) =>
    sizes(letters.question, smallestQuestion).map((size) => stackGroups(groups, title.bottom, width, size, measure)),
  );
  const { columns, ice } = firstThatFits(tries, ({ bottom }) => bottom, field.bottom - 4);
  const endOf = (at: number) => (columns[at]?.bottom ?? title.bottom) + between / 2;
  const [water, deep, floor] = [endOf(0), endOf(1), endOf(2)];
  const names = nameLayers(groups, [water - 15, water + 15, deep + 15], ice, measure);
  return {
    kind: 'ijsberg',
    orientation: 'staand',
    texts: [
      { ...title.text, x: field.left + padding },
      ...columns.flatMap(({ texts }, at) => [...names.slice(at, at + 1), ...texts.map((text) => ({ ...text, light: at === 2 }))]),
    ],
    places: [],
    fields: [],
    water,
    deep,
    floor,
    ice,
  };
}

/** Three columns of questions `width` wide, and what is left below them as wide as the poster. */
function stackGroups(groups: PosterGroup[], top: number, width: number, size: number, measure: Measure) {
  const x = field.left + padding;
  const columns: Column[] = [];
  for (const [at, { title, mark, questions }] of groups.entries()) {
    const layer = at < 3;
    const name = { text: nameOf(title, mark), size: letters.group, weight: 'bold' as const };
    const pieces = [...(layer ? [] : [name]), ...questionPieces(questions, size)];
    const room = layer ? width : field.right - x - padding;
    columns.push(setColumn(pieces, { x, top: (columns.at(-1)?.bottom ?? top) + between, width: room }, measure));
  }
  return { columns, bottom: columns.at(-1)?.bottom ?? top, ice: x + width };
}

const nameOf = (title: string, mark: string | undefined) => (mark === undefined ? title : `${mark}. ${title}`);

/** The names of the layers, in the middle of the ice at given heights. Below the water they are light. */
function nameLayers(groups: PosterGroup[], heights: number[], ice: number, measure: Measure): PlacedText[] {
  const place = { x: (ice + field.right) / 2, width: (field.right - ice) * 0.82, height: 24, largest: letters.group, smallest: 8 };
  return groups
    .slice(0, heights.length)
    .map(({ title, mark }, at) => ({ ...placeFill(nameOf(title, mark), { ...place, y: heights[at] ?? 0 }, measure), light: at > 0 }));
}
