import { expect, test } from 'vitest';
import { mainOf } from '../../src/main-of.ts';

test('the main of a page comes with its tags and its place', () => {
  expect(mainOf('<p>a</p><main id="b"><p>c</p></main><p>d</p>')).toEqual({ main: '<main id="b"><p>c</p></main>', at: 8 });
});

test('a page without one has none', () => {
  expect(mainOf('<title>Elders</title>')).toEqual({ main: '', at: 0 });
});
