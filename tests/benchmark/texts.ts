import { readContent, type SourceFile } from '../../src/content-check/read-content.ts';

/** An entry of the guide as plain text. */
export interface PlainEntry {
  collection: string;
  slug: string;
  title: string;
  summary: string;
  /** All other texts of the frontmatter that a reader gets to see. */
  fields: string[];
  /** Markdown without components. */
  body: string;
}

/** Fields with links, ids and names of kinds, and those that `PlainEntry` has already. */
const notText = new Set(
  'titel ondertitel samenvatting bron verderLezen poster id groep voorWie soort reeks werkvorm themas logicas partij partijen case werkwijze per'.split(
    ' ',
  ),
);

/** The real content as plain text. */
export const plainEntries = (root: string): PlainEntry[] => readContent(root).files.map(toPlain);

function toPlain({ collection, slug, data, body }: SourceFile): PlainEntry {
  return {
    collection,
    slug,
    title: field(data, 'titel'),
    summary: field(data, 'samenvatting'),
    fields: textsIn(data),
    body: body
      .replace(/^(?:import|export) .*$/gm, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\{[^}]*\}/g, '')
      .trim(),
  };
}

function field(data: unknown, name: string): string {
  const value: unknown = typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

/** All texts below a value, in order; a step names its questions by id (`vraag-1`). */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^vraag-\d+$/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (notText.has(key) ? [] : textsIn(each)));
}
