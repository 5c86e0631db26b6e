import { expect, test } from 'vitest';
import { earlierPlans, notesNameOf } from '../../../src/begeleiden/earlier-notes.ts';
import { parsePlan } from '../../../src/draaiboek/read-address.ts';
import { emptyPlan } from '../../../src/draaiboek/plan.ts';
import { werkvormen } from '../draaiboek/plans.ts';

test.each([
  ['1_titel.Onze avond_welkom.25', ['1_titel.Onze avond_welkom.20']],
  ['1_werkvorm.praten.25.40', ['1_werkvorm.praten.20.40']],
  ['1_titel.Iets anders_welkom.20', []],
])('with %s belongs what was written down when it was otherwise, by its name', (text, earlier) => {
  const kept = ['1_titel.Onze avond_welkom.20', '1_werkvorm.praten.20.40', 'kapot', text];
  const names = [...kept.map(notesNameOf), 'begeleiden:1_titel.Onze avond_welkom.15', 'begeleiden-geluid', 'draaiboek-a'];
  expect(earlierPlans(names, text, parsePlan(text, werkvormen).plan ?? emptyPlan, werkvormen)).toEqual(earlier);
});
