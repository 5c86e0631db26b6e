import { defined } from '../defined.ts';

/** The signs that a Dutch text is made of: a page that has no others needs only the first file of each typeface. */
export const dutchSigns: ReadonlySet<number> = new Set([
  // All of ASCII: what isn't drawn, such as the end of a line, is no reason to fetch another file either.
  ...Array.from({ length: 0x80 }, (_, sign) => sign),
  ...[...'\u00A0\u00AD·×½áàäâéèêëíïóöôúüçñÉ–‘’“”•…€'].map(codePoint),
]);

/** How far apart signs may stand that one part of a range names. */
const mostApart = 0x100;

/**
 * `signs` as the parts of a CSS `unicode-range`. To be short it also names what stands between two of them and is none of `others`: signs
 * that no file has.
 */
export function unicodeRange(signs: ReadonlySet<number>, others: ReadonlySet<number> = new Set()): string[] {
  const all = [...signs, ...others].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  all.forEach((sign, at) => {
    const run = runs.at(-1);
    if (!signs.has(sign)) return;
    if (run && run.last === all[at - 1] && sign - run.last < mostApart) run.last = sign;
    else runs.push({ first: sign, last: sign });
  });
  return runs.map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`);
}

function codePoint(sign: string): number {
  return defined(sign.codePointAt(0), 'A sign');
}

const hex = (sign: number): string => sign.toString(16).toUpperCase();
