import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The conditions of styles on the width of the window, in rem: from `least` to `most`. */
const widths = globSync('src/**/*.{css,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/@media[^{]*-width[^{]*/g)].map(([condition]) => {
    const bound = (name: string) =>
      [...condition.matchAll(new RegExp(`\\(${name}-width: ([\\d.]+)rem\\)`, 'g'))].map(([, rem]) => Number(rem));
    return { name: `${file}: ${condition.trim()}`, least: Math.max(0, ...bound('min')), most: Math.min(Infinity, ...bound('max')) };
  }),
);

// From the narrowest telephone, 320 pixels or 20 rem, to a wide screen of 1920.
test('styles for a width of the window are for one that there is', () => {
  expect(widths.length).toBeGreaterThan(20);
  expect(widths.filter(({ least, most }) => least >= most || most <= 20 || least >= 120).map(({ name }) => name)).toEqual([]);
});
