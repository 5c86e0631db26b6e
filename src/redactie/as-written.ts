import { parse } from 'yaml';
import type { Field } from './fields.ts';
import { filledValue, frontmatter, isNothing, isRecord, itemLines, lines } from './house-style.ts';

/**
 * The lines of frontmatter that hold `data`, as they stand in `before` wherever they say the same: their order, marks and comments. What
 * differs is written in the style of the house. So a change to one field changes no other line.
 */
export function asWritten(before: string, fields: Field[], data: Record<string, unknown>): string[] {
  const kept = mapLines(before.split(/\r?\n/), fields, data);
  // Frontmatter that is laid out in a way not foreseen here is written anew rather than wrong.
  return isSame(readBack(kept), data) ? kept : frontmatter(fields, data);
}

/** A field or an item of a list, as lines; what stands above it (`lead`) are comments and blank lines. */
interface Block {
  lead: string[];
  first: string;
  below: string[];
}

/** The fields in `rows`, which stand at the edge, with the values of `data`. */
function mapLines(rows: string[], fields: Field[], data: Record<string, unknown>): string[] {
  const { blocks, tail } = blocksIn(rows, /^[a-zA-Z]\w*:/);
  const written = blocks.map((block) => {
    const name = block.first.replace(/:.*$/, '');
    return { name, rows: fieldLines(name, block, fields, data[name]) };
  });
  for (const [at, field] of fields.entries()) {
    if (isNothing(data[field.name]) || written.some(({ name }) => name === field.name)) continue;
    const before = fields.slice(0, at).map(({ name }) => name);
    const place = written.findLastIndex(({ name }) => before.includes(name)) + 1;
    written.splice(place, 0, { name: field.name, rows: lines(field, data[field.name]) });
  }
  return [...written.flatMap((each) => each.rows), ...tail];
}

function fieldLines(name: string, { lead, first, below }: Block, fields: Field[], value: unknown): string[] {
  const before = readBack([first, ...below]);
  if (isSame(isRecord(before) ? before[name] : undefined, value)) return [...lead, first, ...below];
  const field = fields.find((each) => each.name === name);
  // With a field goes what is said of it right above.
  if (field === undefined || isNothing(value)) return lead.slice(0, lead.findLastIndex((row) => row.trim() === '') + 1);
  if (first.trimEnd() === `${name}:`) {
    const inner = (merged: (rows: string[]) => string[]) => [...lead, first, ...withIndent(below, merged)];
    if (field.kind === 'list' && Array.isArray(value)) return inner((rows) => listLines(rows, field.item, value));
    if (field.kind === 'group' && isRecord(value)) return inner((rows) => mapLines(rows, field.fields, value));
  }
  return [...lead, ...lines(field, value)];
}

function listLines(rows: string[], item: Field, values: unknown[]): string[] {
  const { blocks, tail } = blocksIn(rows, /^- /);
  const items = blocks.map((block) => ({ ...block, value: itemOf([block.first, ...block.below]) }));
  const same = values.map((value) => items.find((each) => isSame(each.value, value)));
  const written = values.flatMap((value, at) => {
    const [kept, changed] = [same[at], items[at]];
    if (kept) return [...kept.lead, kept.first, ...kept.below];
    if (item.kind !== 'group' || !isRecord(value) || changed === undefined || same.includes(changed)) return itemLines(item, value);
    const inner = mapLines(dedented([changed.first.replace('-', ' '), ...changed.below]), item.fields, value);
    const first = inner.findIndex((row) => !/^\s*(?:#|$)/.test(row));
    return [...changed.lead, ...inner.map((row, line) => `${line === first ? '- ' : '  '}${row}`.trimEnd())];
  });
  return [...written, ...tail];
}

const itemOf = (rows: string[]): unknown => {
  const list = readBack(rows);
  return Array.isArray(list) ? list[0] : undefined;
};

/** Parts `rows` where `start` stands at the edge. A comment or blank line at the edge belongs to what follows. */
function blocksIn(rows: string[], start: RegExp): { blocks: Block[]; tail: string[] } {
  const blocks: Block[] = [];
  let waiting: string[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (start.test(row)) {
      blocks.push({ lead: waiting, first: row, below: [] });
      waiting = [];
    } else if (last === undefined || /^#|^\s*$/.test(row)) waiting.push(row);
    else {
      last.below.push(...waiting, row);
      waiting = [];
    }
  }
  return { blocks, tail: waiting };
}

/** What `change` makes of `rows` at the edge, as far from the edge as they stand. */
function withIndent(rows: string[], change: (rows: string[]) => string[]): string[] {
  const space = ' '.repeat(edgeOf(rows));
  return change(dedented(rows)).map((row) => (row === '' ? row : space + row));
}

const edgeOf = (rows: string[]): number => Math.min(...rows.filter((row) => row.trim() !== '').map((row) => row.search(/\S/)), 40);
const dedented = (rows: string[]): string[] => rows.map((row) => row.slice(edgeOf(rows)));

/** What lines of YAML say; undefined where they can't be read. */
function readBack(rows: string[]): unknown {
  try {
    const value: unknown = parse(rows.join('\n'));
    return value;
  } catch {
    return undefined;
  }
}

/** Whether two values would be written as the same: the order of fields and what is empty don't count. */
const isSame = (one: unknown, other: unknown): boolean => (isNothing(one) && isNothing(other)) || sorted(one) === sorted(other);

const sorted = (value: unknown): string =>
  JSON.stringify(filledValue(value), (_, each: unknown) => (isRecord(each) ? Object.fromEntries(Object.entries(each).sort()) : each));
