import type { Field, FieldKind } from './fields.ts';

/** Words that YAML takes for something else than text. */
const otherThanText = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** What can stand without quotation marks in the frontmatter: names of files, ids, choices and addresses. */
const bare = /^[a-z]$|^[a-z][a-z0-9 -]*[a-z0-9]$|^https?:\/\/\S+$/i;

/**
 * The lines of frontmatter that hold `data`, in the style of the house: fields in the order of their schema, texts in double quotes, a
 * list of short things on one line, nothing that is empty or says no. A field that the schema doesn't know is kept at the end.
 */
export function frontmatter(fields: Field[], data: Record<string, unknown>): string[] {
  const known = fields.flatMap((field) => lines(field, data[field.name]));
  const unknown = Object.entries(data).filter(([name, value]) => !isNothing(value) && !fields.some((field) => field.name === name));
  return [...known, ...unknown.map(([name, value]) => `${name}: ${JSON.stringify(value)}`)];
}

/** The lines of one field; none where there is nothing to write. */
export function lines(field: Field, value: unknown): string[] {
  if (isNothing(value)) return [];
  const short = onOneLine(field, value);
  if (short !== undefined) return [`${field.name}: ${short}`];
  if (field.kind === 'list' && Array.isArray(value))
    return [`${field.name}:`, ...value.flatMap((item) => indented(itemLines(field.item, item)))];
  if (field.kind === 'group' && isRecord(value)) return [`${field.name}:`, ...indented(frontmatter(field.fields, value))];
  return [`${field.name}: ${JSON.stringify(value)}`];
}

/** A value that takes one line; undefined for what takes more. */
function onOneLine(field: FieldKind, value: unknown): string | undefined {
  if (field.kind === 'list' && Array.isArray(value) && isShort(field.item))
    return `[${value.map((item) => scalar(field.item, item)).join(', ')}]`;
  if (field.kind === 'group' && isRecord(value) && field.fields.every(isCountOrChoice))
    return `{ ${field.fields
      .filter(({ name }) => !isNothing(value[name]))
      .map((each) => `${each.name}: ${scalar(each, value[each.name])}`)
      .join(', ')} }`;
  return typeof value === 'object' ? undefined : scalar(field, value);
}

/** Page numbers, choices and ids of the same file stand beside one another; names of other files have a line each. */
const isShort = (item: FieldKind): boolean => isCountOrChoice(item) || (item.kind === 'text' && item.pattern !== undefined);
const isCountOrChoice = ({ kind }: FieldKind): boolean => kind === 'number' || kind === 'choice';

/** The lines of one item of a list. */
export function itemLines(item: Field, value: unknown): string[] {
  const inner = item.kind === 'group' && isRecord(value) ? frontmatter(item.fields, value) : [scalar(item, value)];
  return inner.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
}

function scalar(field: FieldKind, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isName = field.kind === 'link' || field.kind === 'choice' || (field.kind === 'text' && field.pattern !== undefined);
  return isName && bare.test(value) && !otherThanText.test(value) ? value : JSON.stringify(value);
}

const indented = (rows: string[]) => rows.map((row) => `  ${row}`);

/** Whether a value has fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value without what was left empty in it. */
export function filledValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isNothing(item)).map(filledValue);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => (isNothing(each) ? [] : [[name, filledValue(each)]])));
}

/** What a form gives for a field that was left alone: such a field isn't written. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  return isRecord(value) && Object.values(value).every(isNothing);
}
