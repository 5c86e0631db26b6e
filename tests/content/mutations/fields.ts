import { z } from 'astro/zod';
import type { SourceFile } from '../../../src/content-check/source-file.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames, linkTargets, type CollectionName } from '../../../src/schemas/shared.ts';
import { unwrapped } from '../../../src/schemas/walk.ts';
import { fieldsOf, type SchemaField } from '../../schema-fields.ts';
import { changedFront, fileOf, templateSlug, type Halves, type Mutation } from './mutation.ts';
import { harmfulTexts, longTexts, safeTexts, unprintableTexts, wordlessTexts, wrongAddresses, wrongNumbers, wrongSlugs } from './values.ts';

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

const wrongValues: Partial<Record<Kind, Record<string, Record<string, unknown>>>> = {
  text: { 'a text without words': wordlessTexts, 'a text with a sign that does harm': harmfulTexts, 'a text that is too long': longTexts },
  slug: { 'a wrong slug': wrongSlugs },
  address: { 'a wrong address': wrongAddresses },
  choice: { 'a wrong choice': { 'a choice of its own': 'iets anders', 'a choice in capitals': 'LAB', 'no text': '' } },
  number: { 'a wrong number': wrongNumbers },
  day: {
    'a wrong day': {
      'a day that is not there': '2025-02-30',
      'a day to come': '2999-01-01',
      'a day in words': '1 mei 2025',
      'no text': '',
    },
  },
  list: {
    'a wrong list': {
      'a list with nothing in it': [null],
      'a list of groups': [{}],
      '100 items': Array.from({ length: 100 }, () => 'hoi'),
    },
  },
  group: { 'a wrong group': { 'an empty group': {} } },
};

/** Texts as long as the field allows: one word, and the field filled to the brim. */
const fullTexts = (schema: z.core.$ZodType): Record<string, string> => {
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
  const texts = kind === 'text' ? { ...safeTexts, ...fullTexts(schema) } : {};
  return [
    ...anyKind.filter(({ rightIn }) => !rightIn.includes(kind)).map(({ what, value }) => stops(what, 'a value of another kind', value)),
    ...Object.entries(wrongValues[kind] ?? {}).flatMap(([name, values]) =>
      Object.entries(values).map(([what, value]) => stops(what, name, value)),
    ),
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

/** One field of a collection. */
interface OwnField extends SchemaField {
  collection: CollectionName;
}

/** Values for every field of every collection, each in a real entry that has the field; entries take turns. */
export function fieldMutations(sources: SourceFile[], halves: (source: SourceFile) => Halves): Mutation[] {
  const fields = collectionNames.flatMap((collection) => fieldsOf(schemas[collection]).map((field) => ({ ...field, collection })));
  const leastTried = takeTurns();
  return [...Map.groupBy(fields, ({ schema }) => kindOf(schema)).values()].flatMap((ofKind) =>
    ofKind.flatMap((field, turn) =>
      ofField(
        field,
        valuesInTurn(newValues(field), turn, ofKind.length),
        sources.filter(({ collection }) => collection === field.collection),
        halves,
        leastTried,
      ),
    ),
  );
}

/** Kinds of which the values show the same as one another in a field: it gets one, or as many as it takes to try all. */
const inTurn = new Set([
  'text to show as it is',
  'a text without words',
  'a text with a sign that does harm',
  'a text that is too long',
  'text that paper cannot show',
  'a value of another kind',
  'a wrong slug',
]);

/** The values for the field with this `turn` among `fields` of its kind. Every field is left empty once: that happens most. */
const valuesInTurn = (values: NewValue[], turn: number, fields: number): NewValue[] =>
  [...Map.groupBy(values, ({ kind }) => kind).values()].flatMap((ofKind) =>
    ofKind.filter(
      ({ kind, what }, at) => !inTurn.has(kind) || what === anyKind[0]?.what || (at + turn) % Math.min(fields, ofKind.length) === 0,
    ),
  );

/** Where a field stands. */
interface Place {
  source: SourceFile;
  place: (string | number)[];
}

/** Picks the place in the entry that was picked least: then there are as few rounds as can be (rounds.ts). */
function takeTurns(): (places: Place[]) => Place | undefined {
  const times = new Map<SourceFile, number>();
  const timesOf = ({ source }: Place) => times.get(source) ?? 0;
  return (places) => {
    const [first] = places.toSorted((a, b) => timesOf(a) - timesOf(b));
    if (first) times.set(first.source, timesOf(first) + 1);
    return first;
  };
}

function ofField(
  { collection, path }: OwnField,
  values: NewValue[],
  sources: SourceFile[],
  halves: (source: SourceFile) => Halves,
  leastTried: ReturnType<typeof takeTurns>,
): Mutation[] {
  const name = path.join(' › ');
  const all: Place[] = sources.flatMap((source) => {
    const place = placeIn(source.data, path);
    return place ? [{ source, place }] : [];
  });
  // A template only shows what no real entry has.
  const real = all.filter(({ source }) => source.slug !== templateSlug);
  const fitting = values.filter(({ what }) => !free.has(name) || what !== 'a slug of nothing');
  return fitting.flatMap(({ what, kind, value, expected }) => {
    const isNeeded = needed.has(`${collection}: ${name}`) && value === undefined;
    const { source, place } = leastTried(real.length > 0 ? real : all) ?? {};
    if (!source || !place) return [];
    const { front, body } = halves(source);
    const changed = changedFront(front, source, place, expected === 'builds' ? distinctFrom(value, name, source) : value);
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
