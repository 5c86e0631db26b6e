import { z } from 'astro/zod';
import { hasWords, strangeCharacter } from './characters.ts';
import { slugPattern } from './slug.ts';

/**
 * Building blocks for the frontmatter contracts. Each takes what an editor should fill in, in Dutch:
 * that one sentence is the field's description and part of its error message (see `messages.ts`).
 */

/** The most items that a list may have, unless it says otherwise. */
const longestList = 60;

/** One piece of running text of at most `most` characters, with something in it that can be seen. */
export const text = (help: string, most = 1200) => z.string().trim().min(1).max(most).superRefine(refuseUnreadable).describe(help);

/** A list of texts, empty by default; `most` is how many. */
export const texts = (help: string, most = longestList) =>
  list(text(help, 600).meta({ title: 'Regel' }), most)
    .default([])
    .describe(help);

/** A list of texts with at least one in it. */
export const someTexts = (help: string) =>
  list(text(help, 600).meta({ title: 'Regel' }))
    .min(1)
    .describe(help);

/** A list of at most `most` items. */
export const list = <Item extends z.ZodType>(item: Item, most = longestList) => z.array(item).max(most);

/** A list in which nothing stands twice. */
export const distinct = <Item extends z.ZodType<string | number>>(item: Item, most = longestList) =>
  list(item, most).superRefine(refuseRepeats).meta({ uniqueItems: true });

function refuseUnreadable(value: string, context: z.core.$RefinementCtx<string>) {
  const message = strangeCharacter(value) ?? (hasWords(value) ? undefined : 'heeft geen letters of cijfers. Vul hier tekst in.');
  if (value !== '' && message) context.addIssue({ code: 'custom', message });
}

/** A whole number from `least` to `most`. */
export const count = (help: string, least: number, most: number) => z.int().min(least).max(most).describe(help);

/**
 * An id that is unique inside its own entry, for use in an address (`#id`). A wrong one waits with the rules over several fields: what
 * refers to it isn't wrong for that.
 */
export const id = (help: string) => z.string().regex(slugPattern, { abort: true }).max(60).describe(help).meta({ title: 'Korte naam' });

/** The collections of the guide, named as their folders under `content/`. */
export const collectionNames = [
  'cases',
  'themas',
  'werkvormen',
  'tips',
  'logicas',
  'partijen',
  'samenwerkingsvragen',
  'situaties',
  'begrippen',
  'paginas',
  'bronnen',
] as const;

/** The name of one collection. */
export type CollectionName = (typeof collectionNames)[number];

/** Marks a schema as a link, so that the content check can follow it: which collection it points into. */
export const linkTargets = z.registry<{ collection: CollectionName }>();

/** Marks a schema of which this site suggests all that is in it, always; single items that it suggests have a field `voorstel`. */
export const suggestions = z.registry();

/** What to fill in, of a field whose description also says how that is written in a file: a form needn't say that. */
export const inFile = z.registry<{ help: string }>();

/** A link to an entry of `collection`, written as that entry's file name without `.mdx`. */
export const link = (collection: CollectionName, help: string) =>
  z
    .string()
    .regex(slugPattern)
    .describe(`${help} Schrijf de bestandsnaam uit content/${collection}/ zonder .mdx.`)
    .register(linkTargets, { collection })
    .register(inFile, { help });

const listHelp = (collection: CollectionName, help: string) =>
  `${help} Schrijf de bestandsnamen uit content/${collection}/ zonder .mdx, één per regel.`;

/** A list of links to entries of `collection`, empty by default. */
export const links = (collection: CollectionName, help: string) =>
  distinct(link(collection, help)).default([]).describe(listHelp(collection, help)).register(inFile, { help });

/** A list of links to entries of `collection`, with at least one in it. */
export const someLinks = (collection: CollectionName, help: string) =>
  distinct(link(collection, help)).min(1).describe(listHelp(collection, help)).register(inFile, { help });

/** An object that refuses fields it does not know. */
export const record = <Shape extends z.ZodRawShape>(help: string, shape: Shape) => z.strictObject(shape).describe(help);

/** Yes or no, which is no unless someone says otherwise; `when` tells of what it is true. */
export const flag = (when: string) =>
  z
    .boolean()
    .default(false)
    .describe(`Zet hier true als ${when}`)
    .register(inFile, { help: `Zet dit aan als ${when}` });

/** Marks what this site suggests itself and the source does not say. */
export const proposal = flag('dit een voorstel van deze site is en niet in de bron staat.');

/** Where an entry's facts come from: a source, and its pages if it has any. */
const source = record('Een bron: het document en de bladzijden waar de feiten staan.', {
  document: link('bronnen', 'Het document waar dit uit komt.'),
  paginas: distinct(
    count('Het nummer van een bladzijde. Zet tussen twee nummers een komma: [4, 5].', 1, 999)
      .meta({ title: 'Nummer' })
      .register(inFile, { help: 'Het nummer van een bladzijde.' }),
  )
    .default([])
    .describe('De nummers van de bladzijden in het document, bijvoorbeeld [4, 5]. Laat weg als het document geen nummers heeft.')
    .meta({ title: 'Bladzijden' })
    .register(inFile, { help: 'De nummers van de bladzijden in het document. Laat weg als het document geen nummers heeft.' }),
  waarvoor: text('Wat precies uit dit document komt, als dat niet alles is.', 200).optional(),
}).meta({ title: 'Bron' });

/** The fields that every entry of the guide carries. */
export const common = {
  titel: text('De titel van de bladzijde, zoals een lezer die ziet.', 110),
  samenvatting: text('Eén of twee zinnen voor lijsten, zoekresultaten en zoekmachines, samen 40 tot 220 tekens.', 220).min(40),
  volgorde: count('De plaats in lijsten: 1 komt eerst. Zonder getal komt het achteraan.', 1, 10_000).default(10_000),
  zoekwoorden: texts('Andere woorden waarmee mensen dit zoeken.'),
  bron: list(source).default([]).describe('De bronnen van deze tekst, de belangrijkste eerst.'),
  kanttekeningen: texts(
    'Wat de bronnen hierover niet zeggen, of waarin ze elkaar tegenspreken: één punt per regel. Dit komt onderaan de bladzijde en op /over/.',
    12,
  ),
  verderLezen: links('bronnen', 'Een document of website om verder te lezen.'),
};

/** The field of entries that take more than a few screens to read. */
export const inHetKort = texts(
  'Wat een lezer met weinig tijd moet weten: twee tot vier zinnen, met de uitkomst erbij. Dit staat bovenaan.',
  4,
);

/** Refuses an item that stood earlier in its list. */
function refuseRepeats(values: (string | number)[], context: z.core.$RefinementCtx<(string | number)[]>) {
  for (const at of repeated(values)) {
    context.addIssue({ code: 'custom', path: [at], message: `noemt “${String(values[at])}” twee keer. Haal er één weg.` });
  }
}

/** Refuses an item that has what an earlier one has in `field`; rules over several fields wait until that is mended. */
export const refuseSame =
  <Field extends string>(field: Field, message: string) =>
  (items: Record<Field, string | number>[], context: z.core.$RefinementCtx) => {
    for (const at of repeated(items.map((item) => item[field])))
      context.addIssue({ code: 'custom', path: [at, field], message, continue: false });
  };

/** A list in which each item has a `field` of its own; JSON Schema can only say that no two items are the same. */
export const distinctBy = <Field extends string, Item extends z.ZodType<Record<Field, string | number>>>(
  field: Field,
  message: string,
  item: Item,
  most = longestList,
) => list(item, most).superRefine(refuseSame(field, message)).meta({ uniqueItems: true });

/** An object that has one of `fields`, not none and not more; `wrong` is how its message begins. */
export const withOneOf = <Shape extends z.ZodObject>(shape: Shape, fields: (keyof Shape['shape'] & string)[], wrong: string) =>
  shape
    .refine(
      (item: Record<string, unknown>) => fields.filter((field) => item[field] !== undefined).length === 1,
      `${wrong}. Vul één van deze velden in: ${either.format(fields)}.`,
    )
    .meta({ oneOf: fields.map((field) => ({ properties: { [field]: {} }, required: [field] })) });

/** For `.meta()`: says in JSON Schema that an object has `field` where `by` is `value`, and only there. */
export const onlyWhere = (field: string, by: string, value: string) => ({
  if: { properties: { [by]: { const: value } }, required: [by] },
  then: { properties: { [field]: {} }, required: [field] },
  else: { properties: { [field]: false } },
});

/** For `.meta()`: says in JSON Schema that a list has at most one item of which `field` is `value`, and at least `least`. */
export const someWhere = (field: string, value: string | boolean, least: 0 | 1) => ({
  contains: { type: 'object', properties: { [field]: { const: value } }, required: [field] },
  minContains: least,
  maxContains: 1,
});

const either = new Intl.ListFormat('nl', { type: 'disjunction' });

/** Positions of values that stood earlier in the list too. */
export const repeated = <Value>(values: Value[]): number[] => values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
