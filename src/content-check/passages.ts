import { z } from 'astro/zod';
import { schemas } from '../schemas/index.ts';
import { linkTargets } from '../schemas/shared.ts';
import { childOf, unwrapped } from '../schemas/walk.ts';
import { titleOf, type MdNode } from '../markdown-node.ts';
import { readableParts, type Placed } from './body.ts';
import { fieldName } from './check-entry.ts';
import { memoised } from '../memoise.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** A run of words of an entry, and where it stands. */
export interface Passage {
  text: string;
  /** The line in the file on which the text starts. */
  line: number;
  /** The field, as an editor would name it. */
  field: string;
  /** The name of that field alone, `tekst` below the fields. */
  name: string;
}

/**
 * Everything that an entry says, field by field and then block by block. Names of files, ids and choices are left out, and what stands where
 * no text belongs, which the schema tells.
 */
export const passagesOf = memoised((source: SourceFile): Passage[] => [...fieldPassages(source), ...blockPassages(readableParts(source))]);

const fieldPassages = (source: SourceFile): Passage[] =>
  textsIn(source.data, []).flatMap(({ path, text }) =>
    /^[a-z0-9-]+$/.test(text) || !isProse(schemas[source.collection], path)
      ? []
      : [{ text, line: source.lineOf(path), field: fieldName(path) ?? '', name: nameIn(path) }],
  );

/** Whether a field takes running text. */
function isProse(schema: z.core.$ZodType, path: PropertyKey[]): boolean {
  const field = path.reduce<z.core.$ZodType | undefined>((at, key) => at && childOf(at, key), schema);
  const inner = field && unwrapped(field);
  return inner instanceof z.ZodString && inner.format === null && !linkTargets.has(inner);
}

const nameIn = (path: PropertyKey[]): string => String(path.findLast((part) => typeof part === 'string') ?? '');

/** The texts of paragraphs, headings and cells, and what components show beside them. */
export const blockPassages = (parts: Placed[]): Passage[] =>
  parts.flatMap(({ node, line }) => {
    // Of a component, the title that authors give it.
    const text = blocks.has(node.type) ? wordsOnLines(node) : (titleOf(node) ?? '');
    return text === '' ? [] : [{ text, line, field: 'de tekst', name: 'tekst' }];
  });

const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** The words of a block, its lines as they are in the file; code and addresses are no words. */
function wordsOnLines({ type, value, children = [] }: MdNode): string {
  if (type === 'break') return '\n';
  return type === 'inlineCode' ? '…' : (value ?? children.map(wordsOnLines).join(''));
}

/** Something to say of a part of a passage that starts at the character `at`. */
export const problemAt = (file: string, { text, line, field }: Passage, at: number, message: string): Problem => ({
  file,
  line: line + text.slice(0, at).split('\n').length - 1,
  field,
  message,
});
