// As a file to import, these 20 MB would be made a script first, in each worker.
import bcd, { type CompatStatement, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data/forLegacyNode';
import { oldestBrowsers } from '../../../src/browsers.ts';

/** What browsers know, as MDN keeps it. */
export { bcd };

/** Something that a file asks of a browser and that a browser of the floor doesn't have. */
export interface Breach {
  /** Its name, such as `overflow: clip` or `Map.groupBy`. */
  feature: string;
  /** The browsers that lack it, such as `safari 15.4`. */
  lackedBy: string[];
}

/** What MDN calls the browsers of browserslist, where that differs. */
const mdnNames: Record<string, string> = { ios_saf: 'safari_ios' };

const floor = [...oldestBrowsers()].map(([name, version]) => ({ name: mdnNames[name] ?? name, version }));

/** What was found before: a site asks for the same few features on every page. */
const known = new Map<CompatStatement | undefined, string[]>();

/** The browsers of the floor that lack a feature; none for a feature that MDN doesn't know. */
export function lackedBy(feature: CompatStatement | undefined): string[] {
  const browsers = known.get(feature) ?? without(feature, () => true);
  known.set(feature, browsers);
  return browsers;
}

function without(feature: CompatStatement | undefined, enough: (statement: SimpleSupportStatement) => boolean): string[] {
  if (!feature) return [];
  const support = new Map(Object.entries(feature.support));
  return floor
    .filter(({ name, version }) => ![support.get(name) ?? []].flat().some((each) => isIn(each, version) && enough(each)))
    .map(({ name, version }) => `${name} ${version}`);
}

/** A breach for a feature that a browser of the floor lacks; nothing else. */
export function breachOf(feature: string, statement: CompatStatement | undefined): Breach[] {
  const browsers = lackedBy(statement);
  return browsers.length === 0 ? [] : [{ feature, lackedBy: browsers }];
}

/** A breach for a feature that a browser of the floor lacks or has only in part. */
export function partlyIn(feature: string, statement: CompatStatement | undefined): Breach[] {
  const browsers = without(statement, ({ partial_implementation: part }) => part === undefined);
  return browsers.length === 0 ? [] : [{ feature, lackedBy: browsers }];
}

/** The feature at a path through MDN's data, such as `selectors`, `has`. */
export function featureAt(root: Identifier | undefined, ...path: string[]): CompatStatement | undefined {
  return partAt(root, ...path)?.__compat;
}

/** The part of MDN's data at a path. Names are own names: `constructor` is no part of everything. */
export function partAt(root: Identifier | undefined, ...path: string[]): Identifier | undefined {
  return path.reduce<Identifier | undefined>((part, name) => (part && Object.hasOwn(part, name) ? part[name] : undefined), root);
}

/** The named parts of a part of MDN's data. */
export const partsOf = (part: Identifier | undefined): [string, Identifier][] =>
  Object.keys(part ?? {}).flatMap((name) => {
    const inner = name === '__compat' ? undefined : partAt(part, name);
    return inner ? [[name, inner] satisfies [string, Identifier]] : [];
  });

const isIn = (statement: SimpleSupportStatement, version: string) =>
  statement.flags === undefined &&
  statement.prefix === undefined &&
  statement.alternative_name === undefined &&
  isAtMost(statement.version_added, version) &&
  !isAtMost(statement.version_removed ?? false, version);

const isAtMost = (since: string | false, version: string) =>
  since !== false && since !== 'preview' && since.replace('≤', '').localeCompare(version, 'en', { numeric: true }) <= 0;
