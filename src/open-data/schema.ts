import type { z } from 'astro/zod';
import { inFile, linkTargets, suggestions } from '../schemas/shared.ts';
import { unwrapped } from '../schemas/walk.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type AnySchema = z.core.JSONSchema._JSONSchema;

/** Says for reusers what zod doesn’t: where an id leads, what is ours, and what a field holds in place of what to fill in. */
export function annotate({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const inner = unwrapped(zodSchema);
  delete jsonSchema.additionalProperties;
  delete jsonSchema.default;
  // The content trims its texts first; a form that fills them in needs no pattern for that.
  if (isText(jsonSchema)) jsonSchema.pattern = '\\S';
  const target = linkTargets.get(zodSchema)?.collection;
  if (target) jsonSchema['x-collectie'] = target;
  if (suggestions.has(zodSchema) || suggestions.has(inner)) jsonSchema['x-voorstel'] = true;
  const description = (inFile.get(zodSchema) ?? inFile.get(inner))?.help ?? jsonSchema.description;
  if (description !== undefined) jsonSchema.description = told(description, jsonSchema.type === 'array');
}

/** Whether a field holds text that isn't empty and has no form of its own. */
const isText = ({ type, minLength = 0, pattern, format }: JsonSchema): boolean =>
  type === 'string' && minLength > 0 && pattern === undefined && format === undefined;

/** What editors are told to do, as what is there because of it: a list that they left out is empty, another field is absent. */
const told = (help: string, isList: boolean): string =>
  help
    .replace(/^Zet (?:hier true|dit aan) als/, 'true als')
    .replace(/ Laat weg als/, isList ? ' Leeg als' : ' Ontbreekt als')
    .replace(/ per regel\b/, ' per item')
    .replace(/ (?:Noem|Zonder getal) [^.]*\./, '');

/**
 * A schema with titles for what programs make a type of, and for nothing else: those become the names of types. What is in an item is
 * called after the item, so that a file with all collections has no name twice; `item` is what that is called. A list of plain values
 * tells what they are.
 */
export function titled({ title: own, properties, items, ...rest }: JsonSchema, item?: string): JsonSchema {
  const name = own !== undefined && properties ? [item, own].filter(Boolean).join(' ') : undefined;
  const below = (field: AnySchema) => (typeof field === 'boolean' ? field : titled(field, item ?? name));
  return {
    ...(name !== undefined && { title: name }),
    ...rest,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, below(field)])) }),
    ...(items !== undefined && { items: Array.isArray(items) ? items.map(below) : below(plainly(items)) }),
  };
}

function plainly(item: AnySchema): AnySchema {
  if (typeof item === 'boolean' || item.properties) return item;
  const { description, ...plain } = item;
  return plain;
}
