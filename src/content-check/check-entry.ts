import { z } from 'astro/zod';
import { schemas } from '../schemas/index.ts';
import { dutchMessage } from '../schemas/messages.ts';
import { linkTargets, type CollectionName } from '../schemas/shared.ts';
import type { Problem, SourceFile } from './read-content.ts';

type Path = PropertyKey[];

/** What is wrong with one entry's frontmatter when held against its schema. */
export function checkEntry(source: SourceFile): Problem[] {
  const schema = schemas[source.collection];
  const result = schema.safeParse(source.data ?? {}, { error: dutchMessage, reportInput: true });
  return (result.error?.issues ?? []).map((issue) => {
    const help = issue.code === 'custom' ? undefined : descriptionAt(schema, issue.path);
    return {
      file: source.file,
      line: lineOf(source, issue),
      field: fieldName(issue.path),
      message: [issue.message, unknownFieldHint(schema, issue), help && `Bedoeld is: ${help}`].filter(Boolean).join(' '),
    };
  });
}

/** The line of a problem; none for a field that isn't there at all. */
function lineOf(source: SourceFile, issue: z.core.$ZodIssue): number | undefined {
  if (issue.code === 'unrecognized_keys') return source.lineOf([...issue.path, ...issue.keys.slice(0, 1)]);
  return issue.input === undefined && issue.path.length === 1 ? undefined : source.lineOf(issue.path);
}

/** A link from one entry to another, found through its schema. */
export interface FoundLink {
  path: Path;
  target: CollectionName;
  slug: string;
}

/** Every link that an entry's frontmatter holds. */
export const linksOf = ({ collection, data }: Pick<SourceFile, 'collection' | 'data'>): FoundLink[] =>
  linksIn(schemas[collection], data, []);

function linksIn(schema: z.core.$ZodType, value: unknown, path: Path): FoundLink[] {
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

/** The schema of the field or list item `key` of `schema`. */
function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrapped(schema);
  // Its own fields only: every object also has a “constructor”.
  if (inner instanceof z.ZodObject) return Object.hasOwn(inner.shape, key) ? inner.shape[String(key)] : undefined;
  if (inner instanceof z.ZodArray) return inner.element;
  return undefined;
}

/** The schema below optional and default. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
  return schema;
}

/** The Dutch description of the field at `path`, or of its nearest parent that has one. */
function descriptionAt(schema: z.core.$ZodType, path: Path): string | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return descriptionOf(schema);
  const child = childOf(schema, key);
  return child ? (descriptionAt(child, rest) ?? descriptionOf(child)) : undefined;
}

const descriptionOf = (schema: z.core.$ZodType): string | undefined =>
  z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(unwrapped(schema))?.description;

function unknownFieldHint(schema: z.core.$ZodType, issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const parent = issue.path.reduce<z.core.$ZodType | undefined>((at, key) => at && childOf(at, key), schema);
  const inner = parent && unwrapped(parent);
  return inner instanceof z.ZodObject ? `Deze velden mogen: ${Object.keys(inner.shape).join(', ')}.` : undefined;
}

/** A path as an editor would say it; list places count from 1. */
export const fieldName = (path: Path): string | undefined =>
  path.length === 0 ? undefined : path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
