import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from './body.ts';
import { fieldName } from './check-entry.ts';
import { perFile } from './remember.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** One word for one thing: what authors write, and what finds the words that they then leave alone. */
export interface Term {
  preferred: string;
  others: RegExp;
}

/** The table of terms in content/README.md, which authors keep themselves; empty without one. */
export function readTerms(root: string): Term[] {
  const file = join(root, 'content', 'README.md');
  const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, table = ''] = /^\| schrijf \| en niet \|\n\|[-|]+\|\n((?:\|.*\|\n)*)/m.exec(readme) ?? [];
  return table
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, preferred = '', words = '']) => ({ preferred, others: wordPattern(words.split(', ')) }));
}

const wordPattern = (words: string[]) => new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu');

/** Fields that may hold any word: other names, what somebody said, and titles as they stand on a document. */
const free = new Set(['zoekwoorden', 'ookBekendAls', 'citaat', 'document', 'adres']);

/** A text of an entry and where it stands. */
interface Passage {
  text: string;
  line: number;
  field: string;
}

const passagesOf = perFile((source: SourceFile): Passage[] => [...fieldTexts(source, source.data, []), ...bodyTexts(source)]);

/** Says of each word that has a better one where it stands. */
export const checkTerms = (files: SourceFile[], terms: Term[]): Problem[] =>
  files.flatMap((source) =>
    passagesOf(source).flatMap(({ text, line, field }) =>
      terms.flatMap(({ preferred, others }) =>
        [...text.matchAll(others)].map(([word]) => ({
          file: source.file,
          line,
          field,
          message: `heeft het woord “${word}”. Schrijf op deze site: ${preferred}. De woordenlijst staat in content/README.md.`,
        })),
      ),
    ),
  );

function fieldTexts(source: SourceFile, value: unknown, path: PropertyKey[]): Passage[] {
  const name = path.at(-1);
  if (typeof name === 'string' && (free.has(name) || (source.collection === 'bronnen' && /^(onder)?titel$/.test(name)))) return [];
  if (typeof value === 'string')
    return /^[a-z0-9-]+$/.test(value) ? [] : [{ text: value, line: source.lineOf(path), field: fieldName(path) ?? '' }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => fieldTexts(source, each, [...path, Array.isArray(value) ? Number(key) : key]));
}

function bodyTexts(source: SourceFile): Passage[] {
  const parts = partsOf(source);
  if ('message' in parts) return [];
  return parts.flatMap(({ node, line }) => (node.type === 'text' ? [{ text: node.value ?? '', line, field: 'de tekst' }] : []));
}
