import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { loweredScript, oldestBrowsers } from '../../src/browsers.ts';

const { browserslist } = z.object({ browserslist: z.array(z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('the oldest browsers are those that package.json names', () => {
  expect([...oldestBrowsers()].map(([name, version]) => `${name} >= ${version}`).sort()).toEqual(browserslist);
});

test('a script is put in their syntax', async () => {
  expect(await loweredScript('class A { static { b() } }')).toBe('class A{}b();\n');
  expect(await loweredScript('using a = b;')).not.toContain('using a');
});

test('what they know stays as it is', async () => {
  const known = 'class A{#b=1;c(){return#b in this&&(this.#b??=/\\p{L}ë/u)}}\n';
  expect(await loweredScript(known)).toBe(known);
});
