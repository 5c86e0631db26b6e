import type { z } from 'astro/zod';
import { ownMark } from '../components/own-kinds.ts';
import { valueAt } from '../schemas/walk.ts';
import { csvOf } from '../scripts/csv.ts';
import { openSchema, recordsOf } from './file.ts';
import type { ListName } from './mentions.ts';
import type { OpenSource } from './record.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** A field that has a column: where it stands in an item, and whether it always holds what this site suggests. */
interface Column {
  path: string[];
  ours: boolean;
}

/** What a part of an item is known by in a list of parts: the first of these fields that it has. */
const names = ['naam', 'titel', 'tekst'];

/** Running text is to read: it is in the data and in Markdown. */
const leftOut = ['tekst'];

/** What tells in a row whether all of the item is a suggestion of this site. */
const wholly = 'voorstel';

/**
 * A list of the open data as a table for a spreadsheet: a row for each item, a column for each field, called as in the data. Of a list in an
 * item the cell has what its parts are called; what has no name for that has no column.
 */
export function openTable(list: ListName, source: OpenSource): string {
  const item = itemOf(openSchema(list, source.adres).properties?.[list]);
  const columns = columnsOf(item, []).filter(({ path }) => !leftOut.includes(path.join('.')));
  const ownList = 'x-voorstel' in item;
  const rows = recordsOf(list, source).map((record) => {
    // A word without a source is one that we explain.
    const ours = ownList || (list === 'begrippen' && record.bronvermelding.length === 0);
    return [...columns.map(({ path }) => cellOf(path.reduce<unknown>(valueAt, record))), cellOf(ours)];
  });
  return csvOf([[...columns.map(({ path, ours }) => `${path.join('.')}${ours ? ` (${ownMark})` : ''}`), wholly], ...rows]);
}

const columnsOf = ({ properties = {} }: Schema, above: string[], ours = false): Column[] =>
  Object.entries(properties).flatMap(([key, field]): Column[] => {
    if (typeof field === 'boolean') return [];
    const column = { path: [...above, key], ours: ours || 'x-voorstel' in field };
    if (field.properties) return columnsOf(field, column.path, column.ours);
    const { properties: parts } = itemOf(field);
    return parts && !names.some((name) => name in parts) ? [] : [column];
  });

/** The schema of what is in a list; without fields for a list of plain values, and for what is no list. */
const itemOf = (list: Schema | boolean | undefined): Schema =>
  typeof list === 'object' && typeof list.items === 'object' && !Array.isArray(list.items) ? list.items : {};

const cellOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(nameOf).join(' | ');
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value === undefined ? '' : String(value);
};

const nameOf = (part: unknown): string => {
  const [name = part] = names.flatMap((key) => valueAt(part, key) ?? []);
  return `${String(name)}${valueAt(part, 'voorstel') === true ? ` (${ownMark})` : ''}`;
};
