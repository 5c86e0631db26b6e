import { z } from 'astro/zod';
import type { Paper } from './set.ts';

/** A rectangle on a page, in millimetres from its top left corner. */
export type Rectangle = z.infer<typeof rectangle>;

const rectangle = z.object({ x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() });
const page = z.int().positive();
const report = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('box'),
    name: z.string(),
    label: z.string(),
    page,
    most: z.number().positive(),
    least: z.number().positive(),
    box: rectangle,
  }),
  z.object({ kind: z.literal('part'), page, box: rectangle }),
  z.object({ kind: z.enum(['work', 'word']) }),
]);

/** A box on a page that takes a text. */
export interface FillPlace extends Rectangle {
  name: string;
  /** What readers call it. */
  label: string;
  /** From 1. */
  page: number;
  /** Heights of a capital in millimetres: at most, and at least. */
  most: number;
  least: number;
  /** The part of the page that the poster is on: a box may stand on two sheets that stick together. */
  part: Rectangle;
}

/**
 * The boxes to fill in, as the template of a poster reported them, page by page.
 * @throws if a report isn't one of a poster's
 */
export function fillPlaces({ reports }: Pick<Paper, 'reports'>): FillPlace[] {
  const found = z.array(report).parse(reports);
  const parts = found.flatMap((each) => (each.kind === 'part' ? [each] : []));
  return found.flatMap((each) => {
    if (each.kind !== 'box') return [];
    const { name, label, most, least, box } = each;
    return parts
      .filter((part) => part.page === each.page && overlap(box, part.box))
      .map((part) => ({ name, label, page: part.page, most, least, ...box, part: part.box }));
  });
}

const overlap = (a: Rectangle, b: Rectangle) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
