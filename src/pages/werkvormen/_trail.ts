import type { Entry } from '../../catalog/catalog.ts';
import { kindPlurals } from '../../components/entry-link.ts';
import { paths } from '../../paths.ts';

/** A step of the path to a page below home. */
interface Step {
  name: string;
  path: string;
}

/** The path to the page of a werkvorm, or to one below it. */
export const trailTo = ({ id, data }: Entry<'werkvormen'>, ...below: Step[]): Step[] => [
  { name: kindPlurals.werkvormen, path: paths.werkvormen },
  { name: data.titel, path: paths.entry('werkvormen', id) },
  ...below,
];
