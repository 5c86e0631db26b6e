import { z } from 'astro/zod';
import { unwrapped } from '../src/schemas/walk.ts';

/** One field of a schema, or one item of a list in it. */
export interface SchemaField {
  /** From the entry down: `['stappen', '[]', 'titel']`; `[]` stands for any item of a list. */
  path: string[];
  schema: z.core.$ZodType;
}

/** Every field below `schema`, at whatever depth. */
export function fieldsOf(schema: z.core.$ZodType, path: string[] = []): SchemaField[] {
  const inner = unwrapped(schema);
  const children: [string, z.core.$ZodType][] =
    inner instanceof z.ZodObject ? Object.entries(inner.shape) : inner instanceof z.ZodArray ? [['[]', inner.element]] : [];
  return children.flatMap(([name, child]) => [{ path: [...path, name], schema: child }, ...fieldsOf(child, [...path, name])]);
}
