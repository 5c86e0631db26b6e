import type { z } from 'astro/zod';
import { schemas } from '../schemas/index.ts';
import { dutchMessage } from '../schemas/messages.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { fieldsOf, type Field } from './fields.ts';
import { slugFrom } from './slug-from.ts';

/** What to ask before an entry of a collection can be made: what it can't do without and what takes one line. */
export const questionsFor = (collection: CollectionName): Field[] =>
  fieldsOf(collection).filter((field) => field.required && takesOneLine(field));

const takesOneLine = (field: Field): boolean =>
  field.kind === 'list' ? field.item.kind === 'link' || isNamed(field.item) : ['text', 'choice', 'link'].includes(field.kind);

/** Whether a thing is told by its name alone: the id can be made from that. */
const isNamed = (item: Field): boolean =>
  item.kind === 'group' &&
  item.fields
    .filter(({ required }) => required)
    .map(({ name }) => name)
    .join(' ') === 'id naam';

/** How to type more than one, where that is asked. */
export const howToPart = (field: Field): string => (field.kind === 'list' ? ' Zet een komma tussen de namen.' : '');

/**
 * The value of a field from what somebody typed: names and links are parted by commas.
 * Gives a Dutch sentence instead where the schema refuses it.
 */
export function readAnswer(collection: CollectionName, field: Field, typed: string): { value: unknown } | { message: string } {
  const value = valueFrom(field, typed.trim());
  const { shape }: { shape: Record<string, z.ZodType> } = schemas[collection];
  const result = shape[field.name]?.safeParse(value, { error: dutchMessage });
  const [issue] = result?.error?.issues ?? [];
  return issue === undefined ? { value } : { message: `${field.label} ${issue.message}` };
}

function valueFrom(field: Field, typed: string): unknown {
  if (field.kind !== 'list') return typed;
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return field.item.kind === 'link' ? parts : parts.map((naam) => ({ id: slugFrom(naam), naam }));
}
