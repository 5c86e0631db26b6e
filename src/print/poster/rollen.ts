import type { Partij } from '../../schemas/partij.ts';
import { firstThatFits, PosterError, setColumn, sizes, type Piece, type PlacedText } from './column.ts';
import type { Measure } from './fit-text.ts';
import type { PosterBase } from './layout.ts';
import { letters } from './letters.ts';
import { fieldOf } from './sheet.ts';
import type { PosterSource } from './source.ts';
import { placeTitle } from './title.ts';

/** A card to cut out, in millimetres. */
interface Card {
  left: number;
  right: number;
  letter: Partij['letter'] | undefined;
}

/** The sheet with role cards. Cards are read in the hand, so their letters may be smaller than those of a question. */
export interface RollenLayout extends PosterBase {
  kind: 'rollen';
  cards: Card[];
  top: number;
  bottom: number;
}

/** White inside a card, and the size of the mark of its partij. */
export const padding = 9;
export const mark = { width: 48, height: 42 };

const field = fieldOf('liggend');

/**
 * Lays the role cards out side by side.
 * @throws {PosterError} if there are no roles or if they don’t fit.
 */
export function layRollen({ werkvorm: { titel, rollen }, partijen }: PosterSource, measure: Measure): RollenLayout {
  if (rollen.length === 0) throw new PosterError('heeft geen rollen om te tonen. Vul rollen in, of kies een andere poster.');
  const title = placeTitle(titel, field, measure);
  const [top, bottom] = [title.bottom + 6, field.bottom - 6];
  const width = (field.right - field.left) / rollen.length;
  const cards = rollen.map((rol, at) => {
    const left = field.left + at * width;
    const partij = partijen.find(({ id }) => id === rol.partij);
    return { rol, left, right: left + width, letter: partij?.letter, name: partijName(partij?.naam ?? '', left, top, width, measure) };
  });
  const tries = sizes(letters.card, letters.smallestCard).map((size) =>
    cards.map(({ rol, left }) =>
      setColumn(cardPieces(rol, size), { x: left + padding, top: top + padding + mark.height + 4, width: width - 2 * padding }, measure),
    ),
  );
  const fitting = firstThatFits(tries, (columns) => Math.max(...columns.map((each) => each.bottom)), bottom - padding);
  const texts = cards.flatMap(({ name }, at) => [name, ...(fitting[at]?.texts ?? [])]);
  return { kind: 'rollen', orientation: 'liggend', texts: [title.text, ...texts], places: [], fields: [], cards, top, bottom };
}

/** The name of the partij beside its mark. */
function partijName(naam: string, left: number, top: number, width: number, measure: Measure): PlacedText {
  const x = left + padding + mark.width + 4;
  const size = Math.min(8, (left + width - padding - x) / measure(naam || ' '));
  return { lines: [naam], x, y: top + padding + mark.height / 2 + size * 0.3, size, step: size, weight: 'regular' };
}

const cardPieces = ({ naam, opdracht, voorstel }: PosterSource['werkvorm']['rollen'][number], size: number): Piece[] => [
  { text: naam, size: letters.name, weight: 'bold' },
  { text: opdracht, size, weight: 'regular', above: size * 0.3 },
  ...(voorstel ? [{ text: 'voorstel van deze site', size: letters.small, weight: 'regular', above: 2 } satisfies Piece] : []),
];
