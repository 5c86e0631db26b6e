import { expect, test } from 'vitest';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { byFrequency, occurrencesIn, readThrough, stemsOfPlace } from '../../../src/search/places.ts';
import { wordsFrom } from './records.ts';

const lexicon = new Lexicon(wordsFrom('gesprek buurt|cafes rollen rol'));
const place = (text: string, title = '') => ({ address: '/x/', title, text });

test('a place has the stems of its words, and then of the parts of compounds', () => {
  expect(stemsOfPlace(place('De rollen en A3, 75.', 'Buurtcafés'), lexicon)).toEqual(['buurtcaf', 'rol', 'a3', '75', 'buurt', 'caf']);
});

test('reading all through finds the places of a stem, and of stems side by side', async () => {
  const more = Array.from({ length: 8 }, () => place('Een rol.'));
  const find = readThrough([place('Het gesprek over rollen.'), ...more, place('Rollen.'), place('De rollen in een gesprek.')], lexicon);
  expect(await find(['rol'])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(await find(['rol', 'gesprek'])).toEqual([10]);
  expect(await find(['zeppelin'])).toEqual([]);
});

test('words come in the order of how often they stand there, and then of the alphabet', () => {
  expect(byFrequency(occurrencesIn(['Zorg en mantelzorg.', 'Mantelzorg, zorg!', 'zorg']))).toEqual(['zorg', 'mantelzorg', 'en']);
});
