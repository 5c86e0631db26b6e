import { expect, test } from 'vitest';
import { inside, readPlaces, writePlaces } from '../../../src/poster/places.ts';

const place = {
  name: 'cirkel-1',
  page: 2,
  x: 10.25,
  y: -20,
  width: 98.07,
  height: 15,
  most: 7,
  least: 3,
  part: { x: 0, y: 5, width: 198, height: 285 },
};

test('places come back from an attribute as they went in', () => {
  expect(readPlaces(writePlaces([place, { ...place, name: 'datum', page: 10 }]))).toEqual([place, { ...place, name: 'datum', page: 10 }]);
});

test('numbers are no longer than hundredths', () => {
  expect(writePlaces([{ ...place, x: 1 / 3 }])).toBe('cirkel-1 2 0.33 -20 98.07 15 7 3 0 5 198 285');
});

test('the inside of a box leaves its outline to be seen', () => {
  const { x, y, width, height } = inside(place);
  expect(Math.min(x - place.x, y - place.y)).toBeGreaterThan(0);
  expect(Math.min(place.x + place.width - (x + width), place.y + place.height - (y + height))).toBeGreaterThan(0);
});

test('no places are no text', () => {
  expect(readPlaces(writePlaces([]))).toEqual([]);
});
