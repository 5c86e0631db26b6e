import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames, linkTargets, type CollectionName } from '../../../src/schemas/shared.ts';
import { posters } from '../../../src/schemas/werkvorm-fields.ts';
import { unwrapped } from '../../../src/schemas/walk.ts';
import { minimal } from '../../unit/fixtures.ts';
import { kindOf } from './fields.ts';
import { goodTexts } from './texts.ts';
import { safeTexts } from './values.ts';

/** An entry that the content check lets through, made to be as hard to show as may be. */
export interface OddEntry {
  collection: CollectionName;
  slug: string;
  /** What is odd about it. */
  what: string;
  /** Its title, as a page should show it. */
  titel: string;
  content: string;
}

/** Collections whose entries can be added to. There are three partijen, which are changed in place. */
const growing = collectionNames.filter((name) => name !== 'partijen');

/** One word that is far wider than a telephone; where it also stands on a poster, no wider than that can hold. */
const longest = 'one long word';
const longestWord = { onPages: 80, onPaper: 6 };
/** What is set on sheets that it must fit. */
const printed = new Set<CollectionName>(['werkvormen', 'partijen']);
const mixed = 'odd texts in turn';
/** How many entries of a collection have those, each field another one every time. */
const rounds = 4;

/**
 * In every text field of every collection a word that is far too long and some of the odd texts, an entry with every odd text below the
 * fields, and entries without what may be left out. They are made of the templates at `root`, and go among the content at `site`, to which
 * their links lead.
 */
export function oddEntries(root: string, site: string): OddEntry[] {
  const linkable = new Map(collectionNames.map((collection) => [collection, slugsIn(site, collection)]));
  const templateOf = (collection: CollectionName) => ({
    ...fieldsIn(relinked(schemas[collection], frontOf(root, collection, '_template'), linkable)),
    ...(collection === 'logicas' ? sharedByLogicas(site) : {}),
  });
  const inFields = growing.flatMap((collection) =>
    [longest, ...Array.from({ length: rounds }, () => mixed)].map((what) => ({
      collection,
      what,
      data: templateOf(collection),
      slug: undefined,
    })),
  );
  const inPartijen = ['gemeente', 'bewonersinitiatief', 'aanbieder'].map((slug, at) => ({
    collection: 'partijen' as const,
    what: ['a script', longest, 'quotation marks'][at] ?? '',
    data: frontOf(site, 'partijen', slug),
    slug,
  }));
  // The corners of the triangle have no room for a word that long, and the content check says so.
  const inDrawings = posters
    .filter((poster) => poster !== 'driehoek')
    .map((poster) => ({
      collection: 'werkvormen' as const,
      what: longest,
      data: withPoster(templateOf('werkvormen'), poster),
      slug: undefined,
    }));
  return [
    ...[...inFields, ...inPartijen, ...inDrawings].map(({ collection, what, data, slug }, at) =>
      fieldEntry(collection, what, data, at, slug),
    ),
    tipEntry('rare-teksten', 'Rare teksten', 'odd texts below its fields', 500, Object.values(goodTexts).join('\n\n')),
    ...growing.map((collection, at) => bareEntry(collection, at, linkable, site)),
    savedBy('Windows', (content) => `\uFEFF${content.replaceAll('\n', '\r\n')}`),
  ];
}

const frontOf = (root: string, collection: CollectionName, slug: string): unknown => {
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(root, `content/${collection}/${slug}.mdx`), 'utf8')) ?? [];
  return parse(front);
};

type Linkable = Map<CollectionName, string[]>;

const slugsIn = (root: string, collection: CollectionName) =>
  readdirSync(join(root, 'content', collection))
    .filter((name) => /^[^_].*\.mdx$/.test(name))
    .map((name) => name.slice(0, -4));

/** `data` with each link leading to the first entry that is there. */
function relinked(schema: z.core.$ZodType, data: unknown, linkable: Linkable): unknown {
  return withEach(schema, data, (field, value) => {
    const target = linkTargets.get(field);
    return target && linkable.get(target.collection)?.includes(value) === false ? (linkable.get(target.collection)?.[0] ?? value) : value;
  });
}

/** A werkvorm with another drawing, and as many groepen as that shows. */
function withPoster(werkvorm: unknown, poster: string): unknown {
  const groepen = ['onderweg', 'daarna', 'thuis', 'later'].map((id) => ({ id, titel: id, kernvraag: 'Wat?', toelichting: 'Zo.' }));
  const vragen = groepen.map(({ id }, at) => ({ id: `vraag-${at + 1}`, tekst: 'Wat?', groep: id, voorWie: 'samen' }));
  return { ...fieldsIn(werkvorm), poster, groepen, vragen };
}

const fieldsIn = (data: unknown): Record<string, unknown> => z.record(z.string(), z.unknown()).parse(data);

function fieldEntry(collection: CollectionName, what: string, data: unknown, at: number, slug = `raar-${at + 1}`): OddEntry {
  const filled = fieldsIn(withTexts(schemas[collection], data, textsFor(what, collection, at)));
  const end = collection === 'samenwerkingsvragen' ? '?' : '';
  const own = {
    titel: `${distinct(filled['titel'], at).slice(0, 109)}${end}`,
    samenvatting: `${distinct(filled['samenvatting'], at).slice(0, 219)}.`,
    volgorde: 300 + at,
  };
  const groepen = z.array(z.record(z.string(), z.unknown())).safeParse(filled['groepen']).data;
  const groups = groepen && {
    groepen: groepen.map((groep, place) => ({ ...groep, titel: `${place + 1}${String(groep['titel']).slice(1)}` })),
  };
  const content = fileWith(withDistinctWords({ ...filled, ...own, ...groups }), textOf(collection));
  return { collection, slug, what, titel: own.titel.trim(), content };
}

/** A werkvorm in which all words for the gespreksleider differ: none may stand twice. */
function withDistinctWords(fields: Record<string, unknown>): Record<string, unknown> {
  let count = 10;
  const distinctIn = (part: Record<string, unknown>) => {
    const words = z.record(z.string(), z.string()).safeParse(part['begeleiding']).data;
    const own = words && Object.entries(words).map(([name, text]) => [name, `${count++}${text.slice(2)}`]);
    return own ? { ...part, begeleiding: Object.fromEntries(own) } : part;
  };
  const stappen = z.array(z.record(z.string(), z.unknown())).safeParse(fields['stappen']).data;
  return distinctIn(stappen ? { ...fields, stappen: stappen.map(distinctIn) } : fields);
}

function tipEntry(slug: string, titel: string, what: string, volgorde: number, text: string): OddEntry {
  return { collection: 'tips', slug, what, titel, content: fileWith(tipFields(titel, volgorde), text) };
}

const tipFields = (titel: string, volgorde: number) => ({
  titel,
  samenvatting: `${titel}: een samenvatting die lang genoeg is om te mogen.`,
  volgorde,
  reeks: 'lab',
  bron: [{ document: 'inspiratiewijzer' }],
});

/** An entry with only what it must have. */
function bareEntry(collection: CollectionName, at: number, linkable: Linkable, site: string): OddEntry {
  const titel = `Kaal ${collection}`;
  const extra = {
    logicas: { woorden: sharedByLogicas(site)['woorden'] },
    samenwerkingsvragen: { titel: `${titel}?`, partijen: [linkable.get('partijen')?.[0]] },
  };
  const own = { ...tipFields(titel, 600 + at), reeks: collection === 'tips' ? 'samenspel' : undefined };
  const all = minimal(collection, { ...own, ...Object.entries(extra).find(([name]) => name === collection)?.[1] });
  const fields = fieldsIn(relinked(schemas[collection], all, linkable));
  return {
    collection,
    slug: `kaal-${collection}`,
    what: 'only what it must have',
    titel: String(fields['titel']),
    content: fileWith(fields, textOf(collection)),
  };
}

/** What stands below the fields; a begrip has nothing there. */
const textOf = (collection: CollectionName) => (collection === 'begrippen' ? '' : 'Tekst.');

const savedBy = (what: string, save: (content: string) => string): OddEntry => {
  const entry = tipEntry('bewaard', `Bewaard door ${what}`, `saved by ${what}`, 700, '## Kop\n\nTekst.');
  return { ...entry, content: save(entry.content) };
};

const fileWith = (fields: Record<string, unknown>, body: string) =>
  `---\n${stringify(fields, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${body}\n`;

/** No two entries have the same title, also where it is one long word. */
const distinct = (text: unknown, at: number): string => {
  const value = typeof text === 'string' ? text : '';
  return /\s/.test(value) ? `${value} ${at + 1}` : `${String(at + 1).padStart(4, 'w')}${value.slice(4)}`;
};

/** `data` with another text in every field for running text; ids, links and choices stay. */
const withTexts = (schema: z.core.$ZodType, data: unknown, textOf: (schema: z.core.$ZodType) => string): unknown =>
  withEach(schema, data, (field, value) => (!linkTargets.has(field) && kindOf(field) === 'text' ? textOf(field) : value));

/**
 * Fields to which the content check holds more: a quotation is only a few words, and logica's are heard in what stands elsewhere, in the
 * same words.
 */
const fixed = new Set(['citaat', 'zin', 'woord']);

/** What logica's at `site` say of sentences that stand there, and of words that each of them explains. */
function sharedByLogicas(site: string): Record<string, unknown> {
  const { stellingen, woorden } = fieldsIn(frontOf(site, 'logicas', slugsIn(site, 'logicas')[0] ?? ''));
  return { stellingen, woorden };
}

/** `data` with something else in place of each text in it, by its schema. */
function withEach(schema: z.core.$ZodType, data: unknown, change: (schema: z.core.$ZodType, value: string) => string): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) return data.map((item) => withEach(inner.element, item, change));
  if (inner instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(fieldsIn(data)).map(([name, value]) => {
        const field: z.core.$ZodType | undefined = inner.shape[name];
        return [name, field && !fixed.has(name) ? withEach(field, value, change) : value];
      }),
    );
  return typeof data === 'string' ? change(inner, data) : data;
}

/** Gives field after field a text that fits: long enough, and no longer than may be with a number behind it. Another `at` begins elsewhere. */
function textsFor(what: string, collection: CollectionName, at: number): (schema: z.core.$ZodType) => string {
  const texts = safeTexts[what] === undefined ? Object.values(safeTexts) : [safeTexts[what]];
  let turn = at * rounds;
  return (schema) => {
    const { minLength, maxLength } = schema instanceof z.ZodString ? schema : { minLength: 0, maxLength: 0 };
    if (what === longest)
      return 'w'.repeat(Math.max(minLength ?? 0, Math.min(maxLength ?? 0, longestWord[printed.has(collection) ? 'onPaper' : 'onPages'])));
    const text = texts[turn++ % texts.length] ?? '';
    return text.length < (minLength ?? 0) ? `${text} ${'en nog meer woorden '.repeat(3)}`.trim() : text;
  };
}
