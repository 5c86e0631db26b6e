import { z } from 'astro/zod';
import { schemas } from '../schemas/index.ts';
import { inFile, linkTargets, type CollectionName } from '../schemas/shared.ts';
import { unwrapped } from '../schemas/walk.ts';

/** A field as an editor fills it in, by what its schema says of it. */
export type Field = FieldName & FieldKind;

interface FieldName {
  name: string;
  /** What it is called on a form. */
  label: string;
  /** What to fill in, without how that is written in a file. */
  help: string;
  required: boolean;
}

/** What can be filled in. `least` and `most` count characters of a text, items of a list, or are the bounds of a number. */
export type FieldKind =
  | { kind: 'text'; least: number; most: number; pattern: string | undefined }
  | { kind: 'date' }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'choice'; options: string[] }
  | { kind: 'flag' }
  | { kind: 'link'; collection: CollectionName }
  | { kind: 'list'; least: number; most: number; item: Field }
  | { kind: 'group'; fields: Field[] };

/** The fields of a collection's frontmatter, in the order of its schema. */
export function fieldsOf(collection: CollectionName): Field[] {
  const fields = known.get(collection) ?? groupFields(schemas[collection]);
  known.set(collection, fields);
  return fields;
}

const known = new Map<CollectionName, Field[]>();

/** A field as a form shows it: by the names of all that it stands in (`Stappen › 2 › Als het stil valt`), and what to fill in. */
export interface ShownField {
  label: string;
  help: string;
}

/** The field at a path such as `stappen › 2 › alsHetStilValt`; undefined where there is none. */
export function fieldAt(collection: CollectionName, path: string): ShownField | undefined {
  let inside = fieldsOf(collection);
  let last: Field | undefined;
  const labels: string[] = [];
  for (const part of path.split(' › ')) {
    const isPlace = /^\d+$/.test(part);
    last = isPlace ? (last?.kind === 'list' ? last.item : undefined) : inside.find(({ name }) => name === part);
    if (last === undefined) return undefined;
    labels.push(isPlace ? part : last.label);
    const holder = last.kind === 'list' ? last.item : last;
    inside = holder.kind === 'group' ? holder.fields : [];
  }
  return last && { label: labels.join(' › '), help: last.help };
}

function groupFields(schema: z.core.$ZodType): Field[] {
  return schema instanceof z.ZodObject
    ? Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => ({
        ...namedFrom(name, field),
        ...kindOf(name, unwrapped(field)),
      }))
    : [];
}

function namedFrom(name: string, schema: z.core.$ZodType): FieldName {
  const inner = unwrapped(schema);
  const { title, description = '' } = { ...z.globalRegistry.get(inner), ...z.globalRegistry.get(schema) };
  return {
    name,
    label: title ?? labelFrom(name),
    help: (inFile.get(schema) ?? inFile.get(inner))?.help ?? description,
    required: inner === schema,
  };
}

/** `alsHetStilValt` as words: Als het stil valt. */
const labelFrom = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

function kindOf(name: string, schema: z.core.$ZodType): FieldKind {
  const collection = linkTargets.get(schema)?.collection;
  if (collection) return { kind: 'link', collection };
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: groupFields(schema) };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' };
  const { type, format, minimum, maximum, minItems, maxItems, minLength, maxLength, pattern, allOf } = z.toJSONSchema(schema, {
    io: 'input',
  });
  if (schema instanceof z.ZodArray) {
    const item = { ...namedFrom(name, schema.element), ...kindOf(name, unwrapped(schema.element)) };
    return { kind: 'list', least: minItems ?? 0, most: maxItems ?? Infinity, item };
  }
  if (type === 'integer') return { kind: 'number', least: minimum ?? 0, most: maximum ?? Infinity };
  if (format === 'date') return { kind: 'date' };
  if (type === 'string') {
    const last = allOf?.flatMap((each) => each.pattern ?? []).at(-1);
    return { kind: 'text', least: minLength ?? 0, most: maxLength ?? Infinity, pattern: last ?? pattern };
  }
  throw new Error(`The field ${name} is of a kind that a form can't show yet: ${type ?? 'none'}.`);
}
