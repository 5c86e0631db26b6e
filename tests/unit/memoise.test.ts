import { expect, test } from 'vitest';
import { memoised } from '../../src/memoise.ts';

test('what is made of a thing is made once, and of each thing by itself', () => {
  const asked: string[] = [];
  const listOf = memoised(({ name }: { name: string }) => {
    asked.push(name);
    return [name];
  });
  const [one, other] = [{ name: 'a' }, { name: 'b' }];
  expect([listOf(one), listOf(other), listOf(one)]).toEqual([['a'], ['b'], ['a']]);
  expect(asked).toEqual(['a', 'b']);
});
