import { expect, test } from 'vitest';
import { byLetter, isElsewhere, letterJumps, titlesOf } from '../../../src/search/everything.ts';

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

test('a guide with many entries has letters to jump to, and leaves long kinds to their own page', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ name: `${'#Az'.charAt(at % 3)}${at}`, href: '/' }));
  expect(letterJumps(byLetter(many.slice(1)))).toEqual([]);
  expect(letterJumps(byLetter(many)).map(({ id }) => id)).toEqual(['letter-overig', 'letter-a', 'letter-z']);
  expect([many.slice(0, 1), many].map(titlesOf)).toEqual(['1 titel', '300 titels']);
  const group = { id: 'cases', name: 'Cases', page: '/cases/', entries: many };
  const some = { ...group, entries: many.slice(0, 60) };
  const more = { ...group, entries: many.slice(0, 61) };
  expect([more, some, { ...group, page: undefined }].map((each) => isElsewhere(each, false))).toEqual([true, false, false]);
  expect(isElsewhere(some, true)).toBe(true);
});
