import { z } from 'astro/zod';
import type { Paper } from './set.ts';

/** A rectangle on a page, in millimetres from its top left corner. */
interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box on a page that takes a text; `most` and `least` are heights of a capital in millimetres. */
export interface FillPlace extends Rectangle {
  name: string;
  /** What readers call it. */
  label: string;
  /** From 1. */
  page: number;
  most: number;
  least: number;
  /** The part of the page that the poster is on: a box may stand on two sheets that stick together. */
  part: Rectangle;
}

const rectangle = {
  bladzijde: z.int().positive(),
  x: z.number(),
  y: z.number(),
  breed: z.number().positive(),
  hoog: z.number().positive(),
};
const report = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('vak'),
    naam: z.string(),
    opschrift: z.string(),
    meest: z.number().positive(),
    minst: z.number().positive(),
    ...rectangle,
  }),
  z.object({ soort: z.literal('deel'), ...rectangle }),
  z.object({ soort: z.enum(['werkvlak', 'regels']) }),
]);

/**
 * The boxes to fill in, as the template of a poster reported them, page by page.
 * @throws if a report isn't one of a poster's
 */
export function fillPlaces({ reports }: Pick<Paper, 'reports'>): FillPlace[] {
  const found = z.array(report).parse(reports);
  const parts = found.flatMap((each) => (each.soort === 'deel' ? [each] : []));
  return found.flatMap((each) => {
    if (each.soort !== 'vak') return [];
    const { naam: name, opschrift: label, bladzijde: page, meest: most, minst: least } = each;
    const box = { name, label, page, most, least, ...sides(each) };
    return parts
      .filter(({ bladzijde }) => bladzijde === page)
      .map((part) => ({ ...box, part: sides(part) }))
      .filter(({ part }) => overlap(box, part));
  });
}

const sides = ({ x, y, breed, hoog }: { x: number; y: number; breed: number; hoog: number }): Rectangle => ({
  x,
  y,
  width: breed,
  height: hoog,
});

const overlap = (a: Rectangle, b: Rectangle) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
