import type { PlacedText } from './column.ts';
import type { Measure } from './fit-text.ts';
import { labelAt, writingLines, type FillField, type FillPlace, type PosterBase } from './layout.ts';
import { letters } from './letters.ts';
import { fieldOf } from './sheet.ts';
import type { PosterSource } from './source.ts';
import { placeTitle } from './title.ts';

interface Circle {
  x: number;
  y: number;
}

/** Circles round a vraagstuk, as the source draws them: one for each partij, and a fourth for others. In millimetres. */
export interface CirkelsVariant {
  count: 3 | 4;
  circles: Circle[];
  /** Height of the middle of the poster's middle, where the vraagstuk stands. */
  middle: number;
  places: FillPlace[];
  label: PlacedText;
}

/** The poster with circles: drawn for four and for three. */
export interface CirkelsLayout extends PosterBase {
  kind: 'cirkels';
  variants: CirkelsVariant[];
}

/** Radius of a circle, and the half width and half height of the middle, in millimetres. */
export const radius = 86;
export const middle = { rx: 62, ry: 43 };

const field = fieldOf('staand');
/** The middle of the poster, and of the circles at its sides. */
export const axis = (field.left + field.right) / 2;
const left = field.left + radius;
const right = field.right - radius;
const high = field.top + 34 + radius;

/** Lays the poster with circles out. The names of the partijen and the vraagstuk can be typed. */
export function layCirkels({ werkvorm, partijen }: PosterSource, measure: Measure): CirkelsLayout {
  const low = high + 150;
  const four = [at(left, high), at(right, high), at(left, low), at(right, low)];
  const lower = high + 12;
  const three = [at(left, lower), at(right, lower), at(axis, lower + 132)];
  const variants = [variant(4, four, (high + low) / 2), variant(3, three, lower + 50)];
  return {
    kind: 'cirkels',
    orientation: 'staand',
    texts: [placeTitle(werkvorm.titel, field, measure).text],
    places: variants.flatMap(({ places }) => places),
    fields: fields(partijen.map(({ naam }) => naam)),
    variants,
  };
}

const at = (x: number, y: number): Circle => ({ x, y });

function variant(count: 3 | 4, circles: Circle[], height: number): CirkelsVariant {
  const names = circles.map((circle, index) => nameIn(circle, `cirkel-${index + 1}`, circle.y > height ? 1 : -1));
  return { count, circles, middle: height, places: [vraagstukAt(height), ...names], label: labelAt('Vraagstuk', axis, height - 27, 9) };
}

/** The name of a circle stands away from the middle, where no other circle covers it. */
function nameIn({ x, y }: Circle, name: string, side: 1 | -1): FillPlace {
  const aside = x === axis ? 0 : Math.sign(x - axis) * 19;
  const height = y + side * 46;
  const { name: largest, smallestName: smallest } = letters;
  return {
    name,
    x: x + aside,
    y: height,
    width: 94,
    height: 36,
    largest,
    smallest,
    lines: writingLines(x + aside, height + 22, 84, 1, 0),
  };
}

const vraagstukAt = (y: number): FillPlace => ({
  name: 'vraagstuk',
  x: axis,
  y: y + 4,
  width: 98,
  height: 58,
  largest: 16,
  smallest: 5,
  lines: writingLines(axis, y + 8, 84, 3, 14),
});

function fields(names: string[]): FillField[] {
  const ordinals = ['eerste', 'tweede', 'derde', 'vierde'];
  return [
    { name: 'vraagstuk', label: 'Jullie vraagstuk', initial: '', longest: 200, suggestions: [] },
    ...ordinals.map((ordinal, index) => ({
      name: `cirkel-${index + 1}`,
      label: `Naam in de ${ordinal} cirkel`,
      initial: names[index] ?? 'Andere partijen',
      longest: 80,
      suggestions: [],
    })),
  ];
}
