import { z } from 'astro/zod';
import type { SourceFile } from '../../../src/content-check/source-file.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames, linkTargets, type CollectionName } from '../../../src/schemas/shared.ts';
import { unwrapped } from '../../../src/schemas/walk.ts';
import { fieldsOf, type SchemaField } from '../../schema-fields.ts';
import { changedFront, fileOf, templateSlug, type Halves, type Mutation } from './mutation.ts';
import { safeTexts, unprintableTexts, unreadableTexts, wrongAddresses, wrongNumbers, wrongSlugs } from './values.ts';

/** One new value for a field, and what should come of it. */
interface NewValue {
  what: string;
  kind: string;
  value: unknown;
  expected: Mutation['expected'];
}

type Kind = 'text' | 'slug' | 'address' | 'day' | 'choice' | 'number' | 'boolean' | 'list' | 'group';

/** What kind of value a field takes. */
export function kindOf(schema: z.core.$ZodType): Kind {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return 'list';
  if (inner instanceof z.ZodObject) return 'group';
  if (inner instanceof z.ZodEnum) return 'choice';
  if (inner instanceof z.ZodBoolean) return 'boolean';
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodURL) return 'address';
  if (inner instanceof z.ZodISODate) return 'day';
  if (inner instanceof z.ZodString) return linkTargets.has(inner) || inner.format !== null ? 'slug' : 'text';
  throw new Error('A field has a kind that the mutations do not know. Name it here.');
}

/** Values of a wrong kind: each with the kinds of field in which it is right. */
const anyKind: { what: string; value: unknown; rightIn: Kind[] }[] = [
  { what: 'nothing', value: null, rightIn: [] },
  { what: 'a number', value: 7, rightIn: ['number'] },
  { what: 'a word', value: 'zomaar-iets', rightIn: ['text', 'slug'] },
  { what: 'true', value: true, rightIn: ['boolean'] },
  { what: 'a list', value: ['zomaar', 'iets'], rightIn: ['list'] },
  { what: 'a group', value: { zomaar: 'iets' }, rightIn: [] },
  { what: 'a list of lists', value: [[['zomaar']]], rightIn: [] },
];

const wrongValues: Partial<Record<Kind, [kind: string, values: Record<string, unknown>]>> = {
  text: ['unreadable text', unreadableTexts],
  slug: ['a wrong slug', wrongSlugs],
  address: ['a wrong address', wrongAddresses],
  choice: ['a wrong choice', { 'a choice of its own': 'iets anders', 'a choice in capitals': 'LAB', 'no text': '' }],
  number: ['a wrong number', wrongNumbers],
  day: [
    'a wrong day',
    { 'a day that is not there': '2025-02-30', 'a day to come': '2999-01-01', 'a day in words': '1 mei 2025', 'no text': '' },
  ],
  list: [
    'a wrong list',
    { 'a list with nothing in it': [null], 'a list of groups': [{}], '1,000 items': Array.from({ length: 1000 }, () => 'hoi') },
  ],
  group: ['a wrong group', { 'an empty group': {} }],
};

/** Texts as long as the field allows: one word, and the field filled to the brim. */
const longTexts = (schema: z.core.$ZodType): Record<string, string> => {
  const inner = unwrapped(schema);
  const most = inner instanceof z.ZodString ? (inner.maxLength ?? 0) : 0;
  return { 'one word, as long as may be': 'w'.repeat(most) };
};

/** Makes a text long enough for a field that asks for more. */
const padded = (text: string, schema: z.core.$ZodType) => {
  const inner = unwrapped(schema);
  const least = inner instanceof z.ZodString ? (inner.minLength ?? 0) : 0;
  return text.length < least ? `${text} ${'en nog meer woorden '.repeat(3)}`.trim() : text;
};

function newValues({ path, schema }: SchemaField): NewValue[] {
  const kind = kindOf(schema);
  const [name, values] = wrongValues[kind] ?? ['', {}];
  const texts = kind === 'text' ? { ...safeTexts, ...longTexts(schema) } : {};
  return [
    ...anyKind.filter(({ rightIn }) => !rightIn.includes(kind)).map(({ what, value }) => stops(what, 'a value of another kind', value)),
    ...Object.entries(values).map(([what, value]) => stops(what, name, value)),
    ...Object.entries(texts).map(([what, value]) => ({
      what,
      kind: 'text to show as it is',
      value: padded(value, schema),
      expected: 'builds' as const,
    })),
    ...Object.entries(kind === 'text' ? unprintableTexts : {}).map(([what, value]) => ({
      what,
      kind: 'text that paper cannot show',
      value: padded(value, schema),
      // Words to search by stand on no paper.
      expected: path[0] === 'zoekwoorden' ? ('builds' as const) : ('stops' as const),
    })),
    ...(path.at(-1) === '[]' ? [] : [{ what: 'taken away', kind: 'a field taken away', value: undefined, expected: canGo(path, schema) }]),
  ];
}

const stops = (what: string, kind: string, value: unknown): NewValue => ({ what, kind, value, expected: 'stops' });

/** Optional fields that something else in the entry needs. */
const needed = new Set([
  'werkvormen: vragen',
  'werkvormen: rollen',
  'werkvormen: groepen',
  'tips: partij',
  'werkvormen: randvoorwaarden › [] › minuten',
  'werkvormen: stappen › [] › begeleiding',
  'paginas: route',
]);
const oneOfSome = /^(?:leidtNaar › \[\] › (?:thema|werkvorm|tip|logica)|begin › (?:thema|werkvorm)|stellingen › \[\] › (?:case|thema))$/;

function canGo(path: string[], schema: z.core.$ZodType): Mutation['expected'] {
  const isOptional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isOptional && !oneOfSome.test(path.join(' › ')) ? 'builds' : 'stops';
}

/** Ids that nothing in the entry may refer to, so that another one does no harm. */
const free = new Set(['deelnemers › [] › id', 'route › [] › id']);

/** The first place in `data` where the field stands, as a path with numbers for items; undefined where it is left out. */
function placeIn(data: unknown, [part, ...rest]: string[]): (string | number)[] | undefined {
  if (part === undefined) return data === undefined ? undefined : [];
  if (part === '[]')
    return Array.isArray(data) ? data.map((item, at) => withKey(at, placeIn(item, rest))).find((each) => each !== undefined) : undefined;
  if (data === null || typeof data !== 'object') return undefined;
  return withKey(part, placeIn(Object.getOwnPropertyDescriptor(data, part)?.value, rest));
}

const withKey = (key: string | number, rest: (string | number)[] | undefined) => rest && [key, ...rest];

/** Every value for every field of every collection, each in a real entry that has the field; entries take turns. */
export const fieldMutations = (sources: SourceFile[], halves: (source: SourceFile) => Halves): Mutation[] =>
  collectionNames.flatMap((collection, at) => {
    const own = sources.filter((source) => source.collection === collection);
    const byKind = Map.groupBy(fieldsOf(schemas[collection]), ({ schema }) => kindOf(schema));
    return [...byKind.values()].flatMap((fields) =>
      // Fields that collections have in common get other values in each.
      fields.flatMap((field, index) => ofField(collection, field, own, halves, { turn: at + index, of: Math.min(fields.length, 3) })),
    );
  });

/** Whose turn it is among the fields of one kind in a collection. */
interface Turn {
  turn: number;
  of: number;
}

/** Kinds of which there are many values: each is tried in a third of the fields that take such a value, and each collection sees all. */
const inTurn = new Set([
  'text to show as it is',
  'unreadable text',
  'text that paper cannot show',
  'a value of another kind',
  'a wrong slug',
]);

/** Whether a field gets a value this time. Every field is left empty once: that happens most. */
const takesTurn = ({ kind, what }: NewValue, at: number, { turn, of }: Turn) =>
  !inTurn.has(kind) || what === anyKind[0]?.what || (at + turn) % of === 0;

function ofField(
  collection: CollectionName,
  field: SchemaField,
  sources: SourceFile[],
  halves: (source: SourceFile) => Halves,
  { turn, of }: Turn,
): Mutation[] {
  const name = field.path.join(' › ');
  const all = sources.flatMap((source) => {
    const place = placeIn(source.data, field.path);
    return place ? [{ source, place }] : [];
  });
  // A template only shows what no real entry has.
  const real = all.filter(({ source }) => source.slug !== templateSlug);
  const places = real.length > 0 ? real : all;
  if (places.length === 0) return [];
  const values = newValues(field).filter(
    (each, at) => takesTurn(each, at, { turn, of }) && (!free.has(name) || each.what !== 'a slug of nothing'),
  );
  return values.flatMap(({ what, kind, value, expected }, at) => {
    const isNeeded = needed.has(`${collection}: ${name}`) && value === undefined;
    const { source, place } = places[(at + turn) % places.length] ?? {};
    if (!source || !place) return [];
    const { front, body } = halves(source);
    const changed = changedFront(front, (document) => {
      if (value === undefined) document.deleteIn(place);
      else document.setIn(place, document.createNode(expected === 'builds' ? distinctFrom(value, name, source) : value));
    });
    return {
      what: `${collection}: ${name} becomes ${what} (${source.slug})`,
      kind,
      source,
      content: fileOf({ front: changed, body }),
      expected: isNeeded ? 'stops' : expected,
      field:
        isNeeded || what === 'a slug of nothing'
          ? undefined
          : place.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' › '),
    };
  });
}

/** Two entries may not have the same title or summary, so each right one begins with a word of its own: no word of any list. */
const distinctFrom = (value: unknown, name: string, { slug }: SourceFile) =>
  typeof value === 'string' && /^(?:titel|samenvatting)$/.test(name)
    ? `x${slug.replaceAll('-', '').slice(0, 12)}${/\s/.test(value) ? ` ${value}` : value.slice(13)}`
    : value;
