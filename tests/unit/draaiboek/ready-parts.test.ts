import { expect, test } from 'vitest';
import { readyParts } from '../../../src/draaiboek/ready-parts.ts';

const ready = (name: string, minutes = 60) => ({ name, minutes });
const many = (count: number) => Array.from({ length: count }, (_, at) => ready(`Nummer ${at}`, at % 2 === 0 ? 75 : 240));
const within = (provincie: string) => (link: ReturnType<typeof ready>) => ({ link, provincie });

test('a short list of what is ready stands in its three parts', () => {
  const parts = readyParts([ready('Eerste')], [ready('Dorp')].map(within('Drenthe')), many(24));
  expect(parts.map(({ groups }) => groups.map(({ id, entries }) => [id, entries.length]))).toEqual([
    [['living-lab', 1]],
    [['cases', 1]],
    [['werkvormen', 24]],
  ]);
});

test('a long one has groups by province and by time, whose ids no other part has', () => {
  const parts = readyParts([], [...many(20).map(within('Zeeland')), ...many(5).map(within('Drenthe'))], many(25));
  expect(parts.slice(1).map(({ id, groups }) => [id, groups.map((group) => [group.id, group.name, group.entries.length])])).toEqual([
    [
      'cases',
      [
        ['cases-drenthe', 'Cases in Drenthe', 5],
        ['cases-zeeland', 'Cases in Zeeland', 20],
      ],
    ],
    [
      'werkvormen',
      [
        ['werkvormen-tot-anderhalf-uur', 'Eén werkvorm: een tot anderhalf uur', 13],
        ['werkvormen-langer', 'Eén werkvorm: langer dan twee uur', 12],
      ],
    ],
  ]);
});
