import { expect, test } from 'vitest';
import { fieldsOf } from '../../../src/poster/fields.ts';

const place = (name: string) => ({ name, label: `Veld ${name}` });

test('has a field for each box once, those for the foot last', () => {
  const names = ['datum', 'begrip', 'namen', 'begrip', 'partij'].map(place);
  expect(fieldsOf(names, []).map(({ name }) => name)).toEqual(['begrip', 'partij', 'datum', 'namen']);
  expect(fieldsOf(names, [])[0]?.label).toBe('Veld begrip');
});

test('offers the questions of the werkvorm where one begins with a question', () => {
  const fields = fieldsOf([place('startvraag'), place('namen')], ['Wat zie je?']);
  expect(fields.map(({ suggestions }) => suggestions)).toEqual([['Wat zie je?'], []]);
});
