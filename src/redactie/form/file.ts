import { parse } from 'yaml';
import type { CollectionName } from '../../schemas/shared.ts';
import { fieldsOf } from '../fields.ts';
import { frontmatter, isNothing, isRecord } from '../house-style.ts';
import { templateMark } from './config.ts';

/** An entry as the form holds it: its fields, and its text as `body`. */
export type FormData = Record<string, unknown>;

/** Reads a file as the form takes it. A template is marked, so that the form doesn't show it. */
export function fromFile(text: string): FormData {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  const data: unknown = parse(front);
  const isTemplate = /^# Dit is een voorbeeld/.test(front);
  return { ...(isRecord(data) ? data : {}), body: body.trim(), ...(isTemplate && { [templateMark]: true }) };
}

/** Writes a file in the style of the house. */
export function toFile(collection: CollectionName, { body, ...data }: FormData): string {
  const text = typeof body === 'string' ? body.trim() : '';
  return ['---', ...frontmatter(fieldsOf(collection), filled(data)), '---', ...(text === '' ? [] : ['', text]), ''].join('\n');
}

/** What the form keeps for itself among the fields. */
const ofTheForm = (name: string) => name === templateMark || name.startsWith('__');

/** The fields as they will be written: without what was left empty and what is the form's own. */
export const filled = (fields: FormData): FormData =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (ofTheForm(name) || isNothing(value) ? [] : [[name, filledValue(value)]])),
  );

function filledValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isNothing(item)).map(filledValue);
  return isRecord(value) ? filled(value) : value;
}
