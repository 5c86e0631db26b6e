import { z } from 'astro/zod';
import { placesIn } from '../../src/content-check/check-together.ts';
import { readContent, type SourceFile } from '../../src/content-check/read-content.ts';
import { schemas } from '../../src/schemas/index.ts';
import { common, repeated } from '../../src/schemas/shared.ts';
import { slugPattern } from '../../src/schemas/slug.ts';
import { unwrapped } from '../../src/schemas/walk.ts';

/** A field of a collection, in whichever entry or list it stands: `werkvormen stappen[].titel`. */
export interface Field {
  name: string;
  schema: z.core.$ZodType;
  /** What it holds in each place where it may stand; undefined where it is left out. */
  values: unknown[];
}

/** Every field of the content below `folder`, which must be right. */
export function fieldsIn(folder: string): Field[] {
  const fields = new Map<string, Field>();
  const read = (name: string, schema: z.core.$ZodType, value: unknown): void => {
    const field = fields.get(name) ?? { name, schema, values: [] };
    fields.set(name, field);
    field.values.push(value);
    const inner = unwrapped(schema);
    if (inner instanceof z.ZodObject && value !== undefined) readShape(name, inner, recordOf(value));
    if (inner instanceof z.ZodArray && Array.isArray(value)) value.forEach((item) => read(`${name}[]`, inner.element, item));
  };
  const readShape = (name: string, { shape }: z.ZodObject, record: Record<string, unknown>) =>
    Object.entries(shape).forEach(([key, child]) => read(`${name}${name.includes(' ') ? '.' : ' '}${key}`, child, record[key]));
  for (const { collection, data } of readContent(folder).files) {
    const schema = unwrapped(schemas[collection]);
    if (schema instanceof z.ZodObject) readShape(collection, schema, recordOf(data));
  }
  return [...fields.values()];
}

const recordOf = (value: unknown) => z.record(z.string(), z.unknown()).parse(value);

/** Whether a field is nowhere filled in, or might be left out and never is: then nothing shows what the site does without it. */
export function isOneSided({ schema, values }: Field): boolean {
  const filled = values.filter((value) => value !== undefined && value !== false);
  const mayMiss = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return filled.length === 0 || (mayMiss && filled.length === values.length);
}

/** Whether a list is nowhere in an order of its own, so that nothing shows whether the site sorts it or turns it round. */
export function isAlwaysSorted({ schema, values }: Field): boolean {
  return unwrapped(schema) instanceof z.ZodArray && !values.some((value) => Array.isArray(value) && hasOwnOrder(value));
}

/** Lists, by their names in any collection, that nowhere have one item, or nowhere more: then one is as good as many, and nothing shows it. */
export function neverOneOrMore(fields: Field[]): string[] {
  const lists = fields.filter(({ schema }) => unwrapped(schema) instanceof z.ZodArray);
  return [...Map.groupBy(lists, ({ name }) => name.replace(/^\S+ /, ''))].flatMap(([name, all]) => {
    const lengths = all.flatMap(({ values }) => values.map((value) => (Array.isArray(value) ? value.length : 0)));
    return lengths.includes(1) && lengths.some((length) => length > 1) ? [] : [name];
  });
}

/** Lists that nowhere have three items, so that nothing shows what becomes of one that is neither the first nor the last. */
export const neverThree = (fields: Field[]): string[] =>
  fields
    .filter(({ schema }) => unwrapped(schema) instanceof z.ZodArray)
    .filter(({ values }) => values.every((value) => !Array.isArray(value) || value.length < 3))
    .map(({ name }) => name);

/** Lists of what may be ours that nowhere are ours as a whole, or nowhere in part: then nothing shows whether the mark stands once or at each. */
export const neverOursAndMixed = (fields: Field[]): string[] =>
  fields
    .filter(({ schema }) => {
      const list = unwrapped(schema);
      const item = list instanceof z.ZodArray ? unwrapped(list.element) : undefined;
      return item instanceof z.ZodObject && 'voorstel' in item.shape;
    })
    .filter(({ values }) => {
      const lists = values.flatMap((value) =>
        Array.isArray(value) && value.length > 1 ? [value.map((item) => recordOf(item)['voorstel'])] : [],
      );
      return !lists.some((ours) => ours.every(Boolean)) || !lists.some((ours) => new Set(ours).size > 1);
    })
    .map(({ name }) => name);

function hasOwnOrder(items: unknown[]): boolean {
  const isUnsorted = (values: unknown[]) => {
    const words = values.map((value) => JSON.stringify(value ?? ''));
    return words.join() !== words.toSorted().join();
  };
  const [first] = items;
  if (first === null || typeof first !== 'object') return isUnsorted(items);
  return Object.keys(first).some((key) => isUnsorted(items.map((item) => recordOf(item)[key])));
}

/** Choices that a field offers and nothing makes. */
export function neverChosen({ schema, values }: Field): string[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String).filter((option) => !values.includes(option)) : [];
}

/** Texts and numbers that stand in two places of a collection, so that one could be taken for the other; not the names by which parts are called. */
export function repeatsIn(fields: Field[]): string[] {
  const told = fields.flatMap(({ name, schema, values }) => {
    const inner = unwrapped(schema);
    const isOwn = inner instanceof z.ZodString || inner instanceof z.ZodNumber;
    const [collection] = name.split(' ');
    return isOwn
      ? values.filter((value) => value !== undefined && !isName(value)).map((value) => `${collection ?? ''}: ${String(value)}`)
      : [];
  });
  return repeated(told).flatMap((at) => told[at] ?? []);
}

const isName = (value: unknown) => typeof value === 'string' && slugPattern.test(value);

type Entry = Pick<SourceFile, 'collection' | 'slug' | 'data'>;

const collectionsOf = (entries: Entry[]) => [...Map.groupBy(entries, ({ collection }) => collection)];
const header = z.looseObject({ titel: common.titel, volgorde: common.volgorde });

/** Collections whose entries are in one order by two of their names, titles and places in lists, so that nothing shows by which they stand. */
export const inOneOrder = (entries: Entry[]): string[] =>
  collectionsOf(entries).flatMap(([collection, all]) => {
    const known = all.map(({ slug, data }) => ({ slug, ...header.parse(data) }));
    const orders = [
      known.toSorted((one, other) => one.slug.localeCompare(other.slug, 'nl')),
      known.toSorted((one, other) => one.titel.localeCompare(other.titel, 'nl')),
      known.toSorted((one, other) => one.volgorde - other.volgorde),
    ].map((order) => order.map(({ slug }) => slug).join(' '));
    return new Set(orders).size === orders.length ? [] : [collection];
  });

/** Collections of which no entry has the name of one of another, so that nothing shows whether only the name is looked at. */
export const withNamesOfTheirOwn = (entries: Entry[]): string[] =>
  collectionsOf(entries).flatMap(([collection, all]) =>
    all.some(({ slug }) => entries.some((other) => other.slug === slug && other.collection !== collection)) ? [] : [collection],
  );

/** Kinds of places, by the field that makes them, to which no text has a link: then nothing shows where such links lead. */
export function neverLinked(files: SourceFile[]): string[] {
  const texts = files.map(({ body }) => body).join('\n');
  const kinds = Map.groupBy(placesIn(files), ({ place, source }) =>
    [source.collection, place.field?.replace(/ › \d+/g, '[]') ?? 'entry'].join(' '),
  );
  return [...kinds].flatMap(([kind, places]) =>
    places.some(({ place: { page, id } }) => texts.includes(`](${page}#${id})`)) ? [] : [kind],
  );
}
