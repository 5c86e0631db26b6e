import { z } from 'astro/zod';

/** A stretch along a side of a poster, in millimetres from its top or left edge; `high` is how high what stands there is. */
export interface Stretch {
  from: number;
  to: number;
  high: number;
}

/** Words and boxes, as a template reports them on a poster of one sheet. In millimetres. */
const report = z.object({
  kind: z.enum(['word', 'box']),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
});

/** White that a seam keeps from what it passes by. */
const white = 0.5;

/** What had better stay whole where a poster is cut over sheets: each word and each box, along its height (`onder`) and its width (`naast`). */
export function wholeStretches(reports: unknown[]): { down: Stretch[]; across: Stretch[] } {
  const boxes = reports.flatMap((each) => report.safeParse(each).data?.box ?? []);
  return {
    down: boxes.map(({ y, height }) => stretch(y, height, height)),
    across: boxes.map(({ x, width, height }) => stretch(x, width, height)),
  };
}

const stretch = (from: number, long: number, high: number): Stretch => ({ from: from - white, to: from + long + white, high });
