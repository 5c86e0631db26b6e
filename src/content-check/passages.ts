import { attributesOf, type MdNode } from '../markdown-node.ts';
import { readableParts, type Placed } from './body.ts';
import { fieldName } from './check-entry.ts';
import { oncePer } from '../once-per.ts';
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

/** Everything that an entry says, field by field and then block by block; what is only an id or the name of a file is left out. */
export const passagesOf = oncePer((source: SourceFile): Passage[] => [...fieldPassages(source), ...blockPassages(readableParts(source))]);

const fieldPassages = (source: SourceFile): Passage[] =>
  textsIn(source.data, []).flatMap(({ path, text }) =>
    /^[a-z0-9-]+$/.test(text) ? [] : [{ text, line: source.lineOf(path), field: fieldName(path) ?? '', name: nameIn(path) }],
  );

const nameIn = (path: PropertyKey[]): string => String(path.findLast((part) => typeof part === 'string') ?? '');

/** The texts of paragraphs, headings and cells, and what components show beside them. */
export const blockPassages = (parts: Placed[]): Passage[] =>
  parts.flatMap(({ node, line }) => {
    // Of a component, the title that authors give it.
    const text = blocks.has(node.type)
      ? wordsOnLines(node)
      : attributesOf(node)
          .map(({ text: title }) => title)
          .join('\n');
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
