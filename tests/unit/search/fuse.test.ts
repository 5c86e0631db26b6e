import { expect, test } from 'vitest';
import { fuse } from '../../../src/search/fuse.ts';

const names = new Map([
  ['/a/', 1],
  ['/b/', 0.5],
]);

test('without full text the names decide', () => {
  expect(fuse(names, [])).toEqual(['/a/', '/b/']);
});

test('full text adds what names do not have', () => {
  expect(fuse(names, [new Map([['/c/', 3]])])).toEqual(['/a/', '/c/', '/b/']);
});

test('full text lifts a name, whatever the height of its scores', () => {
  const near = new Map([
    ['/a/', 0.6],
    ['/b/', 0.5],
  ]);
  for (const scale of [0.001, 1, 1000]) {
    const found = new Map([
      ['/b/', 2 * scale],
      ['/a/', scale],
    ]);
    expect(fuse(near, [found])).toEqual(['/b/', '/a/']);
  }
});

test('full text alone does not put a page above one that was named in full', () => {
  const found = new Map([['/c/', 9]]);
  expect(fuse(names, [found, found, found])[0]).toBe('/a/');
});

test('a page with all words comes before a page with one of them', () => {
  const first = new Map([
    ['/x/', 1],
    ['/y/', 1],
  ]);
  expect(fuse(new Map(), [first, new Map([['/y/', 1]])])).toEqual(['/y/', '/x/']);
});

test('equals go by address, so that the order is always the same', () => {
  expect(
    fuse(
      new Map([
        ['/b/', 1],
        ['/a/', 1],
      ]),
      [],
    ),
  ).toEqual(['/a/', '/b/']);
  expect(fuse(new Map(), [])).toEqual([]);
});
