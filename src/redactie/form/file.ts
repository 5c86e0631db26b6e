import { parse } from 'yaml';
import { splitFile } from '../../content-check/split-file.ts';
import type { CollectionName } from '../../schemas/shared.ts';
import { fieldsOf } from '../fields.ts';
import { asWritten } from '../as-written.ts';
import { filledValue, frontmatter, isNothing, isRecord } from '../house-style.ts';
import { fileAsRead, templateMark } from './hidden-fields.ts';

/** An entry as the form holds it: its fields, and its text as `body`. */
export type FormData = Record<string, unknown>;

/**
 * Reads a file as the form takes it. A template is marked, so that the form doesn't show it; the file itself goes along, so that saving
 * changes no line that says the same. One without fields is all text.
 */
export function fromFile(text: string): FormData {
  const { front, body } = splitFile(text) ?? { front: '', body: text };
  const data: unknown = parse(front);
  const isTemplate = /^# Dit is een voorbeeld/.test(front);
  return { ...(isRecord(data) ? data : {}), body: body.trim(), [fileAsRead]: text, ...(isTemplate && { [templateMark]: true }) };
}

/** Writes a file: as it was read wherever it says the same, else in the style of the house. */
export function toFile(collection: CollectionName, { body, ...data }: FormData): string {
  const { [fileAsRead]: read } = data;
  const fields = fieldsOf(collection);
  const text = typeof body === 'string' ? body.trim().replaceAll('\r\n', '\n') : '';
  const below = text === '' ? '' : `\n${text}\n`;
  const plain = typeof read === 'string' ? read : '';
  const before = splitFile(plain);
  if (before === undefined) return ['---', ...frontmatter(fields, filled(data)), '---', below].join('\n');
  const start = plain.indexOf('\n') + 1;
  return [
    plain.slice(0, start),
    asWritten(before.front, fields, filled(data)).join('\n'),
    plain.slice(start + before.front.length, plain.length - before.body.length),
    before.body.trim() === text ? before.body : below,
  ].join('');
}

/** What the form keeps for itself among the fields: what is above, and the marks that the CMS gives each new item of a list. */
const ofTheForm = (name: string) => name === templateMark || name === fileAsRead || name.startsWith('__');

/** A value without what is the form's own, however deep. */
function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => (ofTheForm(name) ? [] : [[name, withoutMarks(each)]])));
}

/** The fields as they will be written: without what was left empty and what is the form's own. */
const filled = (fields: FormData): FormData =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, marked]) => {
      const value = withoutMarks(marked);
      return ofTheForm(name) || isNothing(value) ? [] : [[name, filledValue(value)]];
    }),
  );
