import type { FillPlace, Rectangle } from '../paper/fill-places.ts';

export type { Rectangle };

/** A box on a page of a PDF file that takes a text; `name` is the field that fills it. */
export type Place = Omit<FillPlace, 'label'>;

/** A box without its outline. */
export const inside = ({ x, y, width, height }: Rectangle): Rectangle => ({ x: x + 1, y: y + 1, width: width - 2, height: height - 2 });

/** Places as one attribute: for each its name and ten numbers. */
export const writePlaces = (places: Place[]): string =>
  places
    .map(({ name, page, most, least, part, ...box }) => [name, page, ...numbersOf(box), most, least, ...numbersOf(part)].join(' '))
    .join(';');

/** The places that `writePlaces` wrote. */
export const readPlaces = (text: string): Place[] => text.split(';').filter(Boolean).map(readPlace);

function readPlace(text: string): Place {
  const [name = '', ...rest] = text.split(' ');
  const numbers = rest.map(Number);
  const [page = 0, , , , , most = 0, least = 0] = numbers;
  return { name, page, ...rectangle(numbers.slice(1)), most, least, part: rectangle(numbers.slice(7)) };
}

const numbersOf = ({ x, y, width, height }: Rectangle) => [x, y, width, height].map((each) => Math.round(each * 100) / 100);
const rectangle = ([x = 0, y = 0, width = 0, height = 0]: number[]): Rectangle => ({ x, y, width, height });
