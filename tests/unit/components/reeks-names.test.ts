import { expect, test } from 'vitest';
import { reeksNames } from '../../../src/components/reeks-names.ts';
import { reeksen } from '../../../src/schemas/tip.ts';

test('each reeks has a name of its own', () => {
  const names = reeksen.map((reeks) => reeksNames[reeks]);
  expect(new Set(names).size).toBe(reeksen.length);
  expect(names.every((name) => name.startsWith('Tips '))).toBe(true);
});
