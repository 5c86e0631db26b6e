import { z } from 'astro/zod';

/** A stretch along a side of a poster, in millimetres from its top or left edge. */
export interface Stretch {
  from: number;
  to: number;
}

/** Lines of text and boxes, as a template reports them on a poster of one sheet; `letter` is the letter size. In millimetres. */
const report = z.object({
  kind: z.enum(['lines', 'box']),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  letter: z.number().optional(),
});

/** From base line to base line in letter sizes, as `sheets.typ` sets it. */
const leading = 1.12;

/** White that a seam keeps from what it passes by. */
const white = 0.5;

/**
 * What had better stay whole where a poster is cut over sheets: along its height (`onder` one another) each line of text and each box,
 * along its width (`naast` one another) each column of text and each box.
 */
export function wholeStretches(reports: unknown[]): { onder: Stretch[]; naast: Stretch[] } {
  const found = reports.flatMap((each) => report.safeParse(each).data ?? []);
  return {
    onder: found.flatMap(({ box: { y, height }, letter }) => (letter === undefined ? [stretch(y, height)] : linesOf(y, height, letter))),
    naast: found.map(({ box: { x, width } }) => stretch(x, width)),
  };
}

function linesOf(y: number, high: number, letter: number): Stretch[] {
  const step = letter * leading;
  const count = Math.max(1, Math.round(high / step));
  return Array.from({ length: count }, (_, line) => stretch(y + line * step, high - (count - 1) * step));
}

const stretch = (from: number, long: number): Stretch => ({ from: from - white, to: from + long + white });
