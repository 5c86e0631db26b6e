import { fieldName } from './check-entry.ts';
import { readEntry } from './read-entry.ts';
import { memoised } from '../memoise.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** A text that is shorter than this, in characters, can be the same by chance. */
const shortest = 30;

/** The lines of an entry's text by their places from 0, and the texts in its fields. */
const textsOf = memoised(({ data, body }: SourceFile) => ({
  fields: textsIn(data, []).filter(({ text }) => text.length >= shortest),
  lines: body
    .split('\n')
    .flatMap((line, at) => (line.trim().length >= shortest && !line.startsWith('#') ? [{ at, text: line.trim() }] : [])),
}));

/** What stands in an entry as it does in the template of its collection: an editor forgot to replace it, and it is made up. */
export const checkExample = (root: string, files: SourceFile[]): Problem[] =>
  files.flatMap((source) => {
    const template = readEntry(root, `content/${source.collection}/_template.mdx`, source.collection, '_template');
    if (!('slug' in template)) return [];
    const { fields, lines } = textsOf(template);
    const made = new Set([...fields, ...lines].map(({ text }) => text));
    const found = textsOf(source);
    return [
      ...found.fields.map(({ path, text }) => ({ text, line: source.lineOf(path), field: fieldName(path) })),
      ...found.lines.map(({ at, text }) => ({ text, line: source.bodyStart + at + 1, field: 'de tekst' })),
    ].flatMap(({ text, line, field }) => (made.has(text) ? [{ file: source.file, line, field, message: messageFor(text) }] : []));
  });

const messageFor = (text: string) =>
  `heeft nog de tekst van het voorbeeld: “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”. Die is verzonnen. Schrijf je eigen tekst, of haal dit weg.`;
