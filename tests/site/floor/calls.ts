import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { groupBy } from '../../../src/group-by.ts';
import { bcd, breachOf, featureAt, lackedBy, partAt, partsOf, type Breach } from './support.ts';

const { api } = bcd;
const builtins = partAt(bcd.javascript, 'builtins');

/** Where a name of its own can stand for: the language, and the windows and workers that scripts run in. */
const globals = [builtins, api, partAt(api, 'Window'), partAt(api, 'WorkerGlobalScope'), partAt(api, 'ServiceWorkerGlobalScope')];

/** Everything that has members: objects of the language, those below `Intl`, and interfaces of the browser and of WebAssembly. */
const owners = [
  ...partsOf(builtins),
  ...partsOf(partAt(builtins, 'Intl')),
  ...partsOf(api),
  ...partsOf(partAt(bcd.webassembly, 'api')),
].map(([, owner]) => owner);

/** Every property of `element.style`, under the name that scripts have for it. */
const styles = partsOf(partAt(bcd.css, 'properties')).flatMap(([name, { __compat: statement }]) =>
  statement ? [{ name: name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), statement }] : [],
);

/** Every member that MDN knows, by name, with what each of its owners says. */
const members = groupBy(
  [
    ...styles,
    ...owners.flatMap((owner) => partsOf(owner).flatMap(([name, { __compat: statement }]) => (statement ? [{ name, statement }] : []))),
  ],
  ({ name }) => name,
);

/** A name that stands for something everywhere, such as `structuredClone`. */
export function globalBreaches(name: string): Breach[] {
  return breachOf(
    name,
    globals.map((place) => featureAt(place, name)).find((statement) => statement !== undefined),
  );
}

/** A constructor, which can be younger than what it makes, such as `new CSSStyleSheet()`. */
export const constructorBreaches = (name: string): Breach[] =>
  breachOf(`new ${name}`, featureAt(builtins, name, name) ?? featureAt(api, name, name));

/**
 * A member of something that has a name everywhere, such as `Map.groupBy` or `URL.canParse`.
 * @returns nothing at all if MDN knows no such member: then `owner` says no more than any other name
 */
export function staticBreaches(owner: string, name: string): Breach[] | undefined {
  const places: [Identifier | undefined, string][] = [
    [builtins, name],
    [api, `${name}_static`],
  ];
  const statement = places.map(([place, key]) => featureAt(place, owner, key)).find((found) => found !== undefined);
  return statement && breachOf(`${owner}.${name}`, statement);
}

/**
 * A member of whatever it may be, such as `.toSorted()`. Nothing in the script says what: it is a breach if no owner of the name has it
 * in every browser. So `.at()` passes where an array has it; `.filter()` passes, though the one of iterators is younger.
 */
export const memberBreaches = (name: string): Breach[] => breachIfNowhere(`.${name}`, members.get(name));

/** Something to listen for, such as `scrollend`. */
export const eventBreaches = (name: string): Breach[] => breachIfNowhere(`event ${name}`, members.get(`${name}_event`));

/** A member of an iterator, where that is sure: what `.values()` gives isn't an array. */
export const iteratorBreaches = (name: string): Breach[] => breachOf(`Iterator .${name}`, featureAt(builtins, 'Iterator', name));

function breachIfNowhere(feature: string, statements: { statement: CompatStatement }[] = []): Breach[] {
  const lacking = statements.map(({ statement }) => lackedBy(statement));
  if (lacking.length === 0 || lacking.some(({ length }) => length === 0)) return [];
  return [{ feature, lackedBy: lacking[0] ?? [] }];
}
