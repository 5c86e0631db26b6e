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
  /** Of a list of parts that have no name: the fields by which they lead to other items. */
  links: string[];
}

/** What a part of an item is known by in a list of parts: the first of these fields that it has. */
const names = ['naam', 'titel', 'tekst'];

/** Running text is to read: it is in the data and in Markdown. */
const leftOut = ['tekst'];

/** What tells in a row whether all of the item is a suggestion of this site. */
const wholly = 'voorstel';

/**
 * A list of the open data as a table for a spreadsheet: a row for each item, a column for each field, called as in the data. Of a list in an
 * item the cell has what its parts are called, or else the ids that they lead to; what has neither has no column.
 */
export function openTable(list: ListName, source: OpenSource): string {
  const item = itemOf(openSchema(list, source.addressOf).properties?.[list]);
  const columns = columnsOf(item, []).filter(({ path }) => !leftOut.includes(path.join('.')));
  const ownList = 'x-voorstel' in item;
  const rows = recordsOf(list, source).map((record) => {
    // A word without a source is one that we explain.
    const ours = ownList || (list === 'begrippen' && record.bronvermelding.length === 0);
    return [...columns.map(({ path, links }) => cellOf(path.reduce<unknown>(valueAt, record), links)), cellOf(ours)];
  });
  return csvOf([[...columns.map(({ path, ours }) => `${path.join('.')}${ours ? ` (${ownMark})` : ''}`), wholly], ...rows]);
}

const columnsOf = ({ properties = {} }: Schema, above: string[], ours = false): Column[] =>
  Object.entries(properties).flatMap(([key, field]): Column[] => {
    if (typeof field === 'boolean') return [];
    const part = itemOf(field);
    const column = { path: [...above, key], ours: ours || 'x-voorstel' in field, links: linksOf(part) };
    if (field.properties) return columnsOf(field, column.path, column.ours);
    return part.properties && !names.some((name) => name in (part.properties ?? {})) && column.links.length === 0 ? [] : [column];
  });

/** The fields by which each part of a list leads to other items: those that it always has, or one of those that it has one of. */
const linksOf = ({ properties = {}, required = [], oneOf }: Schema): string[] =>
  Object.entries(properties).flatMap(([key, field]) =>
    typeof field === 'object' && (isLink(field) || isLink(itemOf(field))) && (oneOf !== undefined || required.includes(key)) ? key : [],
  );

const isLink = (field: Schema): boolean => 'x-collectie' in field;

/** The schema of what is in a list; without fields for a list of plain values, and for what is no list. */
const itemOf = (list: Schema | boolean | undefined): Schema =>
  typeof list === 'object' && typeof list.items === 'object' && !Array.isArray(list.items) ? list.items : {};

const cellOf = (value: unknown, links: string[] = []): string => {
  if (Array.isArray(value)) return value.map((part) => nameOf(part, links)).join(' | ');
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value === undefined ? '' : String(value);
};

const nameOf = (part: unknown, links: string[]): string => {
  const [name = links.length > 0 ? idsIn(part, links) : part] = names.flatMap((key) => valueAt(part, key) ?? []);
  return `${String(name)}${valueAt(part, 'voorstel') === true ? ` (${ownMark})` : ''}`;
};

/** The ids that a part leads to; where it can lead to more than one kind of item, with which kind that is. */
const idsIn = (part: unknown, links: string[]): string =>
  links
    .flatMap((key) => {
      const ids = [valueAt(part, key) ?? []].flat().join(', ');
      return ids === '' || links.length === 1 ? ids : `${key}: ${ids}`;
    })
    .filter(Boolean)
    .join(', ');
