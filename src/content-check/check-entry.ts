import { z } from 'astro/zod';
import { memoised } from '../memoise.ts';
import { schemas } from '../schemas/index.ts';
import { dutchMessage, hasComma } from '../schemas/messages.ts';
import { childOf, linksIn, unwrapped, type FoundLink, type Path } from '../schemas/walk.ts';
import { meant, nearest } from './nearest.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** What is wrong with one entry's frontmatter: what makes it unreadable, or what its schema has against it. */
export function checkEntry(source: SourceFile): Problem[] {
  if (source.unreadable) return source.unreadable;
  const schema = schemas[source.collection];
  const issues = schema.safeParse(source.data ?? {}, { error: dutchMessage, reportInput: true }).error?.issues ?? [];
  // A field with a wrong name is missing too: its name is all there is to mend.
  const misnamed = new Set(issues.flatMap((issue) => fieldsMeant(schema, issue)));
  const halved = new Set(issues.filter(hasComma).map(({ path }) => String(path)));
  return issues
    .filter(({ input, path, code }) => (input !== undefined && code !== 'custom') || !misnamed.has(String(path)))
    .filter(({ path }) => !halved.has(String(path.slice(0, -1))))
    .map((issue) => {
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

/** Every link that an entry's frontmatter holds. */
export const linksOf = memoised(({ collection, data }: Pick<SourceFile, 'collection' | 'data'>): FoundLink[] =>
  linksIn(schemas[collection], data),
);

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
  if (issue.code !== 'unrecognized_keys' || hasComma(issue)) return undefined;
  const [key = ''] = issue.keys;
  const names = fieldsAt(schema, issue.path);
  const [holder] = names.filter((name) => [[name], [name, 0]].some((below) => fieldsAt(schema, [...issue.path, ...below]).includes(key)));
  const unseen =
    names.includes(key.replace(/[\s\p{Cf}]/gu, '')) && 'Er staat een teken in dat je niet ziet. Typ de naam opnieuw, zonder te plakken.';
  const glued = /^\w+:/.test(key) && 'Zet een spatie na elke dubbele punt.';
  const tooFarLeft = holder && `Hoort het bij ${holder}? Spring de regel dan verder in, net als in het voorbeeld.`;
  return [glued || meant(key, names).trim(), unseen, tooFarLeft, `Deze velden mogen: ${names.join(', ')}.`].filter(Boolean).join(' ');
}

/** The paths, as text, of the fields that unknown ones most likely stand for. */
const fieldsMeant = (schema: z.core.$ZodType, issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => String([...issue.path, nearest(key.replace(/:.*/, ''), fieldsAt(schema, issue.path))]))
    : [];

/** The names of the fields that may stand at `path`. */
function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const parent = path.reduce<z.core.$ZodType | undefined>((at, key) => at && childOf(at, key), schema);
  const inner = parent && unwrapped(parent);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** A path as an editor would say it; list places count from 1. */
export const fieldName = (path: Path): string | undefined =>
  path.length === 0 ? undefined : path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
