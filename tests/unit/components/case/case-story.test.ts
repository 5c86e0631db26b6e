import { expect, test } from 'vitest';
import { caseStory } from '../../../../src/components/case/case-story.ts';
import type { Partij } from '../../../../src/schemas/partij.ts';
import { caseNamed, deelnemer } from '../../fixtures.ts';

const letters = new Map<string, Partij['letter']>([
  ['gemeente', 'G'],
  ['aanbieder', 'A'],
]);
const letterOf = (partij: string) => letters.get(partij) ?? 'B';

test('caseStory tells of place, kind and participants with the letter of their partij', () => {
  const entry = caseNamed('zeeland', {
    titel: 'Living lab in Zeeland',
    plaats: 'dorp Zeeland',
    deelnemers: [
      deelnemer({ id: 'landerd', naam: 'Landerd', partij: 'gemeente' }),
      deelnemer({ id: 'gast', naam: 'Gast' }),
      deelnemer({ id: 'ons', naam: 'ONS', partij: 'aanbieder' }),
    ],
  });
  const story = caseStory({ collection: 'cases', id: entry.id, data: entry.data }, letterOf);
  expect(story).toMatchObject({
    soort: 'living lab',
    place: 'village',
    link: { name: 'Living lab in Zeeland', href: '/cases/zeeland/', kind: 'cases' },
  });
  expect(story.participants).toEqual([
    { name: 'Landerd', letter: 'G' },
    { name: 'Gast', letter: undefined },
    { name: 'ONS', letter: 'A' },
  ]);
});
