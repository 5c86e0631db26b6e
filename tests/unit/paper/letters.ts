import { TooMuchText } from '../../../src/paper/set.ts';
import type { Sheet } from '../../../src/paper/sheet.ts';
import { readPdf } from '../../pdf-file.ts';

/** How far down each side of a sheet has text, and how large the letters are with how many pieces of text are so; or what doesn't fit. */
export async function letters(sheet: Sheet): Promise<string> {
  try {
    const pages = await readPdf((await sheet.set()).pdf);
    return pages
      .map(({ texts }) => {
        const sizes = [...Map.groupBy(texts, ({ size }) => size.toFixed(2))].sort(([one], [other]) => Number(one) - Number(other));
        const end = Math.round(Math.max(...texts.map(({ bottom }) => bottom)));
        return `tot ${end}: ${sizes.map(([size, all]) => `${size} (${all.length})`).join(' ')}`;
      })
      .join(' / ');
  } catch (error) {
    if (!(error instanceof TooMuchText)) throw error;
    return `${error.field} ${error.over} mm te hoog`;
  }
}

/** The same with each of its texts changed; names by which parts are called have no capital. */
export const changed = <Value>(value: Value, change: (text: string) => string): Value =>
  value === undefined
    ? value
    : JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'string' && /\p{Lu}/u.test(each) ? change(each) : each));
