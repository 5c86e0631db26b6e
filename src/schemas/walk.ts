import { z } from 'astro/zod';
import { linkTargets, suggestions, type CollectionName } from './shared.ts';

/** The way from an entry to one of its fields: names of fields, and places in lists from 0. */
export type Path = PropertyKey[];

/** What stands at `key` in data that isn't checked yet; undefined where nothing does. */
export const valueAt = (data: unknown, key: PropertyKey): unknown =>
  data !== null && typeof data === 'object' ? Object.getOwnPropertyDescriptor(data, key)?.value : undefined;

/** A link from one entry to another, found through its schema. */
export interface FoundLink {
  path: Path;
  target: CollectionName;
  slug: string;
}

/** Every link that `value` holds, which may be unchecked frontmatter of the entry that `schema` describes. */
export function linksIn(schema: z.core.$ZodType, value: unknown, path: Path = []): FoundLink[] {
  const target = linkTargets.get(schema)?.collection;
  if (target) return typeof value === 'string' ? [{ path, target, slug: value }] : [];
  if (Array.isArray(value)) return value.flatMap((each, at) => descend(schema, at, each, path));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, each]) => descend(schema, key, each, path));
  const inner = unwrapped(schema);
  return inner === schema ? [] : linksIn(inner, value, path);
}

function descend(schema: z.core.$ZodType, key: PropertyKey, value: unknown, path: Path): FoundLink[] {
  const child = childOf(schema, key);
  return child ? linksIn(child, value, [...path, key]) : [];
}

/** Every field that always holds what this site suggests, as `tips[].logicas` where the whole is called `tips[]`. */
export function suggestedIn(schema: z.core.$ZodType, name: string): string[] {
  const inner = unwrapped(schema);
  if (suggestions.has(schema) || suggestions.has(inner)) return [name];
  if (inner instanceof z.ZodArray) return suggestedIn(inner.element, `${name}[]`);
  if (!(inner instanceof z.ZodObject)) return [];
  const fields: [string, z.core.$ZodType][] = Object.entries(inner.shape);
  return fields.flatMap(([key, field]) => suggestedIn(field, `${name}.${key}`));
}

/** The schema of the field or list item `key` of `schema`. */
export function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrapped(schema);
  // Its own fields only: every object also has a “constructor”.
  if (inner instanceof z.ZodObject) return Object.hasOwn(inner.shape, key) ? inner.shape[String(key)] : undefined;
  if (inner instanceof z.ZodArray) return inner.element;
  return undefined;
}

/** The schema below optional and default. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
  return schema;
}
