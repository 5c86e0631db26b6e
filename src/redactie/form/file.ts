import { parse } from 'yaml';
import type { CollectionName } from '../../schemas/shared.ts';
import { fieldsOf } from '../fields.ts';
import { frontmatter, isRecord } from '../house-style.ts';
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
  return ['---', ...frontmatter(fieldsOf(collection), { ...data, [templateMark]: undefined }), '---', ...(text === '' ? [] : ['', text]), ''].join('\n');
}
