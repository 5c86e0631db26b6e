import { expect, test } from 'vitest';
import { byLetter } from '../../../src/search/everything.ts';

const entries = ['Zeeland', 'apeldoorn', 'Één voor allen', 'Efficiëntie', '24 uur', 'Aan tafel', '‘s Avonds'].map((name) => ({
  name,
  href: `/${name}/`,
}));

test('entries stand by their first letter, without regard to case and diacritics', () => {
  expect(byLetter(entries).map(({ letter, entries: list }) => [letter, list.map(({ name }) => name)])).toEqual([
    ['#', expect.arrayContaining(['24 uur'])],
    ['A', ['Aan tafel', 'apeldoorn']],
    ['E', expect.arrayContaining(['Één voor allen', 'Efficiëntie'])],
    ['Z', ['Zeeland']],
  ]);
});

test('nothing gets lost and the given list stays as it was', () => {
  const before = [...entries];
  expect(byLetter(entries).flatMap((group) => group.entries)).toHaveLength(entries.length);
  expect(entries).toEqual(before);
  expect(byLetter([])).toEqual([]);
});
