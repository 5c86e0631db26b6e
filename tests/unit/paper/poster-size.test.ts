import { describe, expect, test } from 'vitest';
import { isCrowded, paperFor, postItsFor } from '../../../src/paper/poster-size.ts';
import { werkvormNamed, materiaal } from '../fixtures.ts';

const materialen = (...list: [string, number, string][]) =>
  werkvormNamed('x', { materialen: list.map(([naam, aantal, per]) => materiaal({ naam, hoeveelheid: { aantal, per } })) }).data.materialen;

describe('postItsFor', () => {
  test('counts by eight people, three organisations or one group', () => {
    expect(postItsFor(materialen(['post-its', 10, 'deelnemer']))).toBe(80);
    expect(postItsFor(materialen(['post-its', 15, 'organisatie']))).toBe(45);
    expect(postItsFor(materialen(['Post-it', 30, 'groep'], ['post-its', 1, 'deelnemer']))).toBe(38);
  });

  test('counts nothing else', () => {
    expect(postItsFor(materialen(['stiften', 10, 'deelnemer'], ['blok voor post-its', 1, 'groep']))).toBe(0);
  });
});

test.each([
  [1.3, false],
  [1.25, false],
  [1.2, true],
])('on an area of %f times theirs post-its are crowded: %s', (times, crowded) => {
  expect(isCrowded(10, times * 10 * 76 ** 2)).toBe(crowded);
});

describe('paperFor', () => {
  const half = (papier: string) => Promise.resolve({ a2: 420 * 594, a1: 594 * 841, a0: 841 * 1189 }[papier] ?? 0);

  test('takes the smallest paper that holds them beside one another', async () => {
    const at = (count: number) => paperFor(count, async (papier) => (await half(papier)) / 2);
    expect(await paperFor(5, () => Promise.resolve(5 * 76 ** 2))).toBe('a2');
    expect(await Promise.all([0, 21, 22, 43, 44].map(at))).toEqual(['a2', 'a2', 'a1', 'a1', 'a0']);
  });

  test('takes the largest where none does', async () => {
    expect(await paperFor(1000, half)).toBe('a0');
  });
});
