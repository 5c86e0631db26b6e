import { describe, expect, test } from 'vitest';
import { noChoice } from '../../../src/search/facets.ts';
import { readState, writeState } from '../../../src/search/state.ts';

describe('a search in the address', () => {
  test.each([
    '',
    'vertrouwen',
    'rol- en taakverdeling',
    '100% “samen” & ‘beter’ #1 ?',
    'a+b=c',
    '😀 coöperatie',
    'שלום שכן',
    '<script>alert("x")</script>',
  ])('“%s” comes back as it was', (query) => {
    const state = {
      query,
      asTyped: false,
      choice: { ...noChoice, soort: ['cases', 'themas'], case: ['groenlab-schiedam'], duur: ['30'] },
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  test('an empty search is an empty address', () => {
    expect(writeState({ query: '', asTyped: false, choice: noChoice })).toBe('');
    expect(readState('')).toEqual({ query: '', asTyped: false, choice: noChoice });
    expect(readState('?')).toEqual({ query: '', asTyped: false, choice: noChoice });
  });

  test('reads as a person would write it', () => {
    expect(writeState({ query: 'wie doet wat', asTyped: false, choice: { ...noChoice, soort: ['tips'] } })).toBe(
      '?q=wie+doet+wat&soort=tips',
    );
    expect(readState('?q=wie%20doet+wat').query).toBe('wie doet wat');
  });
});

test('says in the address that a query is meant as it was typed', () => {
  const state = { query: 'cirkelmetode', asTyped: true, choice: noChoice };
  expect(writeState(state)).toBe('?q=cirkelmetode&letterlijk=1');
  expect(readState('?q=cirkelmetode&letterlijk=1')).toEqual(state);
});

describe('bad input', () => {
  test('is cut and trimmed', () => {
    expect(readState(`?q=%20%20${'x'.repeat(5000)}`).query).toBe('x'.repeat(200));
  });

  test('a sign that is cut in two can still be written in an address', () => {
    const { query } = readState(`?q=${'x'.repeat(199)}😀`);
    expect(query.isWellFormed()).toBe(true);
  });

  test('a broken percent sign is read as it stands', () => {
    expect(readState('?q=100%').query).toBe('100%');
    expect(readState('?q=%E0%A4%A').query).not.toBe('');
  });

  test('values that can be no value of a filter are left out, and doubles too', () => {
    const { choice } = readState('?soort=cases&soort=cases&soort=<b>&case=../x&thema=&partij=Een Twee&duur=30&kleur=rood');
    expect(choice).toEqual({ ...noChoice, soort: ['cases'], duur: ['30'] });
  });

  test('the empty choice is not changed by reading', () => {
    readState('?soort=cases');
    expect(noChoice.soort).toEqual([]);
  });
});
