import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Sizes of letters that grow with the window: the least and the most, in rem. */
const sizes = globSync('src/**/*.{css,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:font-size:|font:|text-\[)[^;\]]*?clamp\(([\d.]+)rem,[^,]+,\s*([\d.]+)rem\)/g)].map(
    ([found, least, most]) => ({ name: `${file}: ${found}`, least: Number(least), most: Number(most) }),
  ),
);

// A window of 1280 pixels at 400% is 320 wide: letters are at their least there, and must still be twice as large (WCAG 2.2, 1.4.4).
test('letters that grow with the window still double when a reader zooms in', () => {
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.filter(({ least, most }) => most > 2 * least).map(({ name }) => name)).toEqual([]);
});
