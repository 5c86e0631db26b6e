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

// Each is as long by itself: one that is, beside one that isn't.
test('a long part has groups by province or by time, whose ids no other part has', () => {
  const cases = [...many(20).map(within('Zeeland')), ...many(5).map(within('Drenthe'))];
  const groupsOf = (...[inCases, alone]: [typeof cases, ReturnType<typeof many>]) =>
    readyParts([], inCases, alone)
      .slice(1)
      .map(({ id, groups }) => [id, ...groups.map((group) => `${group.id} ‘${group.name}’ ${group.entries.length}`)]);
  expect([groupsOf(cases, many(2)), groupsOf(cases.slice(19, 21), many(25))]).toEqual([
    [
      ['cases', 'cases-drenthe ‘Cases in Drenthe’ 5', 'cases-zeeland ‘Cases in Zeeland’ 20'],
      ['werkvormen', 'werkvormen ‘Met één werkvorm’ 2'],
    ],
    [
      ['cases', 'cases ‘Zoals in de cases’ 2'],
      [
        'werkvormen',
        'werkvormen-tot-anderhalf-uur ‘Eén werkvorm: een tot anderhalf uur’ 13',
        'werkvormen-langer ‘Eén werkvorm: langer dan twee uur’ 12',
      ],
    ],
  ]);
});
