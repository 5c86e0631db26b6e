import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontFamilies } from '../../../src/typefaces/families.ts';
import { unicodeRange } from '../../../src/typefaces/signs.ts';

const families = await fontFamilies();

/** The signs that a file of a typeface has. */
function signsOf(file: string): Set<number> {
  const font = openSync(file);
  if (!('characterSet' in font)) throw new Error(`${file} is a collection.`);
  return new Set(font.characterSet.filter((sign) => sign !== 0xffff));
}

/** The signs that a CSS `unicode-range` names. */
const signsIn = (range: string[]) =>
  new Set(
    range.flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((sign) => Number.parseInt(sign, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    }),
  );

describe.each(families)('$name', ({ name, variants, fallbacks }) => {
  const slug = name.toLowerCase().replace(' ', '-');
  const parts = variants.map(({ unicodeRange: range, src }) => ({ range: signsIn(range), signs: signsOf(src[0] ?? '') }));

  test.each(['latin', 'latin-ext'])('has every sign of its %s file, in the file that browsers look in', (part) => {
    const source = signsOf(fileURLToPath(import.meta.resolve(`@fontsource-variable/${slug}/files/${slug}-${part}-wght-normal.woff2`)));
    const missing = [...source].filter((sign) => {
      const [found, ...others] = parts.filter(({ range }) => range.has(sign));
      return !found?.signs.has(sign) || others.length > 0;
    });
    expect(missing).toEqual([]);
  });

  test('makes way for letters without serifs where it comes too late', () => {
    expect(fallbacks.at(-1)).toBe('sans-serif');
  });

  test('shows a Dutch text with its first file alone', () => {
    const text = 'Reünie in Curaçao: “Zoë’s cafés, één à twee uur” – €\u00A03,50… ½ × 4 · déjà vu';
    expect([...text].filter((sign) => !parts[0]?.signs.has(sign.codePointAt(0) ?? 0))).toEqual([]);
  });
});

test('a range is short: it names neighbours together, and what no other file has between them', () => {
  expect(unicodeRange(new Set([0x41, 0x42, 0x45, 0x49, 0x2022, 0x2023]), new Set([0x47]))).toEqual(['U+41-45', 'U+49', 'U+2022-2023']);
});
