import { expect, test } from 'vitest';
import { placeOf } from '../../../../src/components/case/place.ts';

test.each([
  ['village', { soort: 'living lab', titel: 'Living lab in Zeeland', plaats: 'dorp Zeeland' }],
  ['village', { soort: 'living lab', titel: 'Dorp aan zee', plaats: 'Zeeland' }],
  ['town', { soort: 'living lab', titel: 'Living lab in Apeldoorn', plaats: 'Apeldoorn Zuid' }],
  ['town', { soort: 'living lab', titel: 'Het dorpsnetwerk', plaats: 'Dorpstraat' }],
  ['flats', { soort: 'social lab', titel: 'GroenLab', plaats: 'Schiedam' }],
  ['flats', { soort: 'social lab', titel: 'GroenLab', plaats: 'dorp Schiedam' }],
] as const)('draws a %s for %j', (place, data) => {
  expect(placeOf(data)).toBe(place);
});
