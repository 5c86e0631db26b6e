import { expect, test } from 'vitest';
import { byProvincie, byTime, firstOfLetters, isLong, withLetters } from '../../../src/components/list-groups.ts';

const link = (name: string) => ({ name, path: '', href: '', kind: 'cases' as const, summary: '' });
const shown = (groups: ReturnType<typeof byTime>) => groups.map(({ id, name, entries }) => [id, name, entries.map((each) => each.name)]);

test('cases stand by province, both from A to Z', () => {
  const cases = [
    ['Zwolle', 'Overijssel'],
    ['Assen', 'Drenthe'],
    ['Hoorn', 'Noord-Holland'],
    ['Almelo', 'Overijssel'],
  ].map(([name = '', provincie = '']) => ({ link: link(name), provincie }));
  expect(shown(byProvincie(cases))).toEqual([
    ['drenthe', 'Drenthe', ['Assen']],
    ['noord-holland', 'Noord-Holland', ['Hoorn']],
    ['overijssel', 'Overijssel', ['Almelo', 'Zwolle']],
  ]);
});

test('werkvormen stand by how long they take, each once, without empty groups', () => {
  const werkvormen = [60, 91, 45, 30, 240].map((duur) => ({ link: link(`${duur}`), duur }));
  expect(shown(byTime(werkvormen))).toEqual([
    ['tot-een-half-uur', 'Tot een half uur', ['30']],
    ['tot-een-uur', 'Een half uur tot een uur', ['45', '60']],
    ['tot-twee-uur', 'Anderhalf tot twee uur', ['91']],
    ['langer', 'Langer dan twee uur', ['240']],
  ]);
  expect(byTime(werkvormen.slice(0, 1))).toHaveLength(1);
});

test('a list of more than 24 is long', () => {
  expect([24, 25].map((length) => isLong(Array.from({ length })))).toEqual([false, true]);
});

test('the first of each letter is what to jump to, whatever signs a name begins with', () => {
  const names = ['‘(Aan de slag)’', 'àlles', 'Één', 'En nu?', '3 stappen'];
  expect(firstOfLetters(names.map((name, at) => ({ id: `${at}`, name })))).toEqual([
    { id: '0', name: 'A' },
    { id: '2', name: 'E' },
    { id: '4', name: '3' },
  ]);
});

test('a group that is too long to look through is from A to Z, with its letters; a shorter one is as it was', () => {
  const group = (count: number) => ({
    id: 'x',
    name: 'X',
    entries: Array.from({ length: count }, (_, at) => ({ name: `${'CAB'[at % 3]}${at}` })),
  });
  expect(withLetters(group(24))).toEqual({ entries: group(24).entries, letters: [] });
  const { entries, letters } = withLetters(group(25));
  expect(letters).toEqual([
    { at: 0, name: 'A' },
    { at: 8, name: 'B' },
    { at: 16, name: 'C' },
  ]);
  expect(entries.map(({ name }) => name[0]).join('')).toBe('AAAAAAAABBBBBBBBCCCCCCCCC');
});
