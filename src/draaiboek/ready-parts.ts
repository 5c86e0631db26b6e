import { byProvincie, byTime, isLong, type ListGroup } from '../components/list-groups.ts';

/** What grouping needs to know of a draaiboek that is ready. */
interface Ready {
  name: string;
  /** How long it takes. */
  minutes: number;
}

/** The list of what is ready, in parts. The id of a part stays the place of all that is in it, also where it has more groups than one. */
export interface ReadyPart<Item> {
  id: string;
  groups: ListGroup<Item>[];
}

/** What is ready for a living lab, as in the cases (each with its province) and with one werkvorm: where there are many, by province and by time. */
export const readyParts = <Item extends Ready>(
  labs: Item[],
  inCases: { link: Item; provincie: string }[],
  alone: Item[],
): ReadyPart<Item>[] => [
  onePart('living-lab', 'Zelf een living lab', labs),
  isLong(inCases)
    ? { id: 'cases', groups: within('cases', byProvincie(inCases), (provincie) => `Cases in ${provincie}`) }
    : onePart(
        'cases',
        'Zoals in de cases',
        inCases.map(({ link }) => link),
      ),
  isLong(alone)
    ? {
        id: 'werkvormen',
        groups: within(
          'werkvormen',
          byTime(alone.map((link) => ({ link, duur: link.minutes }))),
          (time) => `Eén werkvorm: ${time.toLowerCase()}`,
        ),
      }
    : onePart('werkvormen', 'Met één werkvorm', alone),
];

const onePart = <Item>(id: string, name: string, entries: Item[]): ReadyPart<Item> => ({ id, groups: [{ id, name, entries }] });

/** Groups of a part, named after it: other parts have groups of the same names. */
const within = <Item>(part: string, groups: ListGroup<Item>[], nameOf: (name: string) => string) =>
  groups.map(({ id, name, entries }) => ({ id: `${part}-${id}`, name: nameOf(name), entries }));
