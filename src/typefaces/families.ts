import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import { dutchSigns, unicodeRange } from './signs.ts';
import { subsetFile } from './subset.ts';

/** A typeface of the screen: a variable font of Fontsource, of which `weights` are used. */
interface Typeface {
  name: string;
  cssVariable: `--font-${string}`;
  slug: string;
  weights: number | { min: number; max: number };
}

/** All that the pages use: texts from regular to bold, names and titles in bold alone. */
const typefaces: Typeface[] = [
  { name: 'Figtree', cssVariable: '--font-text', slug: 'figtree', weights: { min: 400, max: 700 } },
  { name: 'Familjen Grotesk', cssVariable: '--font-display', slug: 'familjen-grotesk', weights: 700 },
];

/**
 * The typefaces of the screen as Astro's settings take them. Each comes in three files: what Dutch needs, the rest of the Latin letters,
 * and those of other languages of Europe. A browser fetches only the files that have a sign of the page, so a page in plain Dutch fetches
 * the first alone, and a new sign in a text or in a name that a reader types never falls to another typeface.
 */
export const fontFamilies = () => Promise.all(typefaces.map(family));

async function family({ name, cssVariable, slug, weights }: Typeface) {
  const fileOf = (part: string) =>
    fileURLToPath(import.meta.resolve(`@fontsource-variable/${slug}/files/${slug}-${part}-wght-normal.woff2`));
  const [latin, extended] = [fileOf('latin'), fileOf('latin-ext')];
  const latinSigns = signsOf(latin);
  // No sign stands in two files: of two, a browser takes the last.
  const parts = [
    { source: latin, signs: dutchSigns },
    { source: latin, signs: difference(latinSigns, dutchSigns) },
    { source: extended, signs: difference(signsOf(extended), new Set([...latinSigns, ...dutchSigns])) },
  ];
  const variants = await Promise.all(
    parts.map(async ({ source, signs }) => ({
      weight: typeof weights === 'number' ? String(weights) : `${String(weights.min)} ${String(weights.max)}`,
      style: 'normal',
      display: 'optional',
      unicodeRange: unicodeRange(signs, new Set(parts.filter((part) => part.signs !== signs).flatMap((part) => [...part.signs]))),
      src: [await subsetFile(source, signs, weights)],
    })),
  );
  return { name, cssVariable, fallbacks: ['Arial', 'sans-serif'], variants };
}

/**
 * The code points that a file of a typeface has, from the file itself: what Fontsource says of it is wrong for some (U+2020, U+0153).
 * @throws if the file isn't a single typeface.
 */
function signsOf(file: string): Set<number> {
  const font = openSync(file);
  if (!('characterSet' in font)) throw new Error(`${file} is a collection of typefaces; it has to be one.`);
  // U+FFFF ends the list of signs and is none.
  return new Set(font.characterSet.filter((sign) => sign !== 0xffff));
}

const difference = (all: ReadonlySet<number>, less: ReadonlySet<number>) => new Set([...all].filter((sign) => !less.has(sign)));
